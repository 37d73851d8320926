package cn.anju.care.ui.office;

import java.util.List;

import cn.anju.care.Absence;
import cn.anju.care.AbsenceDesk;
import cn.anju.shell.State;
import cn.anju.shell.StateBadge;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** Who is away or will be, and who stands in (D-18). */
class AwayPanel extends Section {

	private static final long serialVersionUID = 1L;

	private final transient AbsenceDesk desk;

	private final transient CaseDeskWords words;

	private final transient Runnable changed;

	AwayPanel(AbsenceDesk desk, CaseDeskWords words, Runnable changed) {
		this.desk = desk;
		this.words = words;
		this.changed = changed;
		addClassNames("aj-panel", "aj-file-panel", "aj-away");
	}

	void show() {
		removeAll();
		NativeButton add = new NativeButton(getTranslation("care.office.away.add"),
				(_) -> new LeaveDialog(this.desk, this.words, this.changed).open());
		add.addClassNames("aj-btn", "aj-link");
		Div head = new Div(new H2(getTranslation("care.office.away")), add);
		head.addClassName("head");
		add(head);
		List<Absence> coming = this.desk.coming();
		if (coming.isEmpty()) {
			Paragraph none = new Paragraph(getTranslation("care.office.away.none"));
			none.addClassName("aj-muted");
			add(none);
		}
		coming.forEach((one) -> add(row(one)));
	}

	private Div row(Absence one) {
		boolean away = !one.from().isAfter(this.words.today());
		Span who = new Span(one.name());
		who.addClassName("aj-strong");
		Span when = new Span(getTranslation("care.office.away.days", this.words.day(one.from()),
				this.words.day(one.until()), one.deputyName()));
		when.addClassName("aj-muted");
		Div text = new Div(who, when);
		text.addClassName("aj-grow");
		NativeButton back = new NativeButton(getTranslation("care.office.away.back"), (_) -> {
			this.desk.back(one.id());
			this.changed.run();
			Toasts.done(getTranslation("care.office.away.ended", one.name()));
		});
		back.addClassNames("aj-btn", "aj-link");
		back.setAriaLabel(getTranslation("care.office.away.back") + " " + one.name());
		Div row = new Div(new StateBadge(away ? State.WAIT : State.TODO,
				getTranslation(away ? "care.office.away.now" : "care.office.away.later")), text, back);
		row.addClassName("row");
		return row;
	}

}
