package cn.anju.documents.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.anju.core.Days;
import cn.anju.core.Subject;
import cn.anju.documents.Custody;
import cn.anju.documents.CustodyEntry;
import cn.anju.documents.Holding;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/**
 * Who has which paper original of one holder: a bar by holder, the copies with their
 * hand-overs, and the chain of custody.
 */
@StyleSheet("context://anju/documents.css")
public class CustodyPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final transient Custody custody;

	private final transient Days days;

	private final transient Subject holder;

	private final boolean changeable;

	private final Div content = new Div();

	CustodyPanel(Custody custody, Days days, Subject holder) {
		this.custody = custody;
		this.days = days;
		this.holder = holder;
		this.changeable = custody.mayChange(holder);
		addClassNames("aj-panel", "aj-custody");
		add(new H2(getTranslation("documents.custody.title")), this.content);
		refresh();
	}

	/** Reads the originals again. */
	public void refresh() {
		this.content.removeAll();
		List<Holding> holdings = this.custody.holdings(this.holder);
		if (holdings.isEmpty()) {
			this.content.add(new Paragraph(getTranslation("documents.custody.none")));
			return;
		}
		if (holdings.size() > 1) {
			this.content.add(bar(holdings));
		}
		holdings.forEach((holding) -> this.content.add(row(holding)));
		this.content.add(history());
	}

	private Div bar(List<Holding> holdings) {
		Map<String, Long> byParty = holdings.stream()
			.collect(Collectors.groupingBy((holding) -> Words.party(this, holding.party()), LinkedHashMap::new,
					Collectors.counting()));
		Div bar = new Div();
		bar.addClassName("bar");
		byParty.forEach((party, copies) -> {
			Span part = new Span(party + " " + copies);
			part.getStyle().setFlexGrow(copies.toString());
			bar.add(part);
		});
		return bar;
	}

	private Div row(Holding holding) {
		Span name = new Span(Words.original(this, holding));
		name.addClassName("aj-grow");
		Span where = new Span(Words.party(this, holding.party()) + " · "
				+ getTranslation("documents.custody.since", this.days.written(holding.since(), getLocale())));
		where.addClassName("aj-muted");
		Div row = new Div(name, where);
		row.addClassName("row");
		LocalDate due = holding.returnDue();
		if (due != null) {
			boolean late = holding.isOverdue(this.days.today());
			row.add(new StateBadge(late ? State.LATE : State.WAIT,
					getTranslation(late ? "documents.custody.overdue" : "documents.custody.return-due",
							this.days.written(due, getLocale()))));
		}
		if (this.changeable) {
			row.add(button("documents.custody.hand-over", holding, () -> openHandOver(holding)),
					button("documents.custody.correct", holding, () -> openCorrection(holding)));
		}
		return row;
	}

	private NativeButton button(String key, Holding holding, Runnable act) {
		NativeButton button = new NativeButton(getTranslation(key), (_) -> act.run());
		button.addClassName("aj-btn");
		button.setAriaLabel(getTranslation(key) + " " + Words.original(this, holding));
		return button;
	}

	private void openHandOver(Holding holding) {
		String title = Words.original(this, holding);
		new HandOverDialog(holding, title, getTranslation("documents.custody.save"), this.days.today(), (handOver) -> {
			this.custody.handOver(handOver);
			refresh();
			Toasts.done(getTranslation("documents.custody.saved", Words.original(this, holding),
					Words.party(this, handOver.to())));
		}).open();
	}

	private void openCorrection(Holding holding) {
		String title = getTranslation("documents.custody.correct-title", Words.original(this, holding));
		new CorrectionDialog(title, getTranslation("documents.custody.correct-save"), (right, reason) -> {
			this.custody.correct(holding.original(), holding.entry(), right, reason);
			refresh();
			Toasts.done(
					getTranslation("documents.custody.saved", Words.original(this, holding), Words.party(this, right)));
		}).open();
	}

	private NativeDetails history() {
		OrderedList entries = new OrderedList();
		this.custody.history(this.holder).forEach((entry) -> entries.add(item(entry)));
		return new NativeDetails(getTranslation("documents.custody.history"), entries);
	}

	private ListItem item(CustodyEntry entry) {
		String date = this.days.written(entry.on(), getLocale());
		ListItem item = new ListItem(new Span(date + " · " + Words.original(this, entry.kind(), entry.copyNo())),
				new Span(getTranslation("documents.custody.entry", getTranslation(entry.type().key()),
						Words.party(this, entry.from()), Words.party(this, entry.to()))));
		if (!entry.signedFrom().isEmpty()) {
			item.add(new Span(getTranslation("documents.custody.signed", entry.signedFrom(), entry.signedTo())));
		}
		Span by = new Span(getTranslation("documents.custody.recorded", entry.recordedBy())
				+ (entry.note().isEmpty() ? "" : " · " + entry.note()));
		by.addClassName("aj-muted");
		item.add(by);
		return item;
	}

}
