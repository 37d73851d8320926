package cn.anju.filing.ui.office;

import java.util.List;

import cn.anju.filing.BulkOffer;
import cn.anju.filing.FeeDesk;
import cn.anju.filing.FilingBulk;
import cn.anju.procedure.LedgerRow;
import cn.anju.procedure.ui.BulkDialogs;
import cn.anju.shell.Glyph;
import cn.anju.shell.Icon;
import cn.anju.shell.State;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/**
 * What can be done with the selected filings. It says before a click how many would be
 * refused, and the dialog says which and why.
 */
class FilingBulkBar extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MOST_OFFERS = 3;

	private final transient FilingBulk desk;

	private final transient FeeDesk fees;

	private final transient BulkDialogs dialogs;

	private final transient LedgerWords words;

	private final transient Runnable close;

	private final transient Runnable changed;

	FilingBulkBar(FilingBulk desk, FeeDesk fees, BulkDialogs dialogs, LedgerWords words, Runnable close,
			Runnable changed) {
		this.desk = desk;
		this.fees = fees;
		this.dialogs = dialogs;
		this.words = words;
		this.close = close;
		this.changed = changed;
		addClassName("aj-bulk");
		getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("filing.bulk.bar"));
		setVisible(false);
	}

	void show(List<LedgerRow> chosen) {
		removeAll();
		setVisible(!chosen.isEmpty());
		if (chosen.isEmpty()) {
			return;
		}
		List<BulkDialogs.Row> rows = rows(chosen);
		List<BulkDialogs.Row> unconfirmed = rows(chosen.stream().filter(LedgerRow::takenOver).toList());
		List<BulkOffer> offers = this.desk.offers(chosen);
		add(new Span(getTranslation("filing.bulk.chosen", chosen.size())));
		warn(offers, chosen.size());
		offers.stream().limit(MOST_OFFERS).forEach((offer) -> add(button(offer, offer == offers.getFirst())));
		NativeButton assign = new NativeButton(getTranslation("filing.bulk.assign"),
				(_) -> this.dialogs.assign(rows, this.changed));
		assign.addClassName("aj-btn");
		NativeButton fee = new NativeButton(getTranslation("filing.fees.ask-short"),
				(_) -> FeeDialogs.request(this.fees, chosen, this.changed).open());
		fee.addClassName("aj-btn");
		if (!unconfirmed.isEmpty()) {
			NativeButton confirm = new NativeButton(getTranslation("filing.bulk.confirm", unconfirmed.size()),
					(_) -> this.dialogs.confirmTakenOver(unconfirmed, this.changed));
			confirm.addClassName("aj-btn");
			add(confirm);
		}
		NativeButton none = new NativeButton("", (_) -> this.close.run());
		none.add(new Icon("close"));
		none.addClassName("aj-btn");
		none.setAriaLabel(getTranslation("filing.bulk.none"));
		add(assign, fee, none);
	}

	private List<BulkDialogs.Row> rows(List<LedgerRow> chosen) {
		return chosen.stream().map((row) -> new BulkDialogs.Row(row.ref(), this.words.label(row))).toList();
	}

	private void warn(List<BulkOffer> offers, int chosen) {
		int refused = offers.isEmpty() ? chosen : offers.getFirst().refused().size();
		if (refused > 0) {
			String text = offers.isEmpty() ? getTranslation("filing.bulk.none-able")
					: getTranslation("filing.bulk.refused", refused, verb(offers.getFirst()));
			Span warn = new Span(new Glyph(State.LATE), new Span(text));
			warn.addClassName("warn");
			add(warn);
		}
	}

	private NativeButton button(BulkOffer offer, boolean first) {
		NativeButton button = new NativeButton(getTranslation("filing.bulk.finish", verb(offer), offer.able().size()),
				(_) -> new BulkFinishDialog(offer, this.desk, this.words, this.changed).open());
		button.addClassName("aj-btn");
		button.setClassName("aj-bulk-go", first);
		return button;
	}

	private String verb(BulkOffer offer) {
		return getTranslation("procedure.filing." + offer.step() + ".name");
	}

}
