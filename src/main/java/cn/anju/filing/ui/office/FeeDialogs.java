package cn.anju.filing.ui.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import cn.anju.core.Money;
import cn.anju.core.Refused;
import cn.anju.filing.FeeDesk;
import cn.anju.filing.FeeInvoice;
import cn.anju.filing.FeeRequest;
import cn.anju.filing.FilingRefusal;
import cn.anju.procedure.LedgerRow;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.DayField;
import cn.anju.shell.Toasts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The dialogs about the transaction fee. */
final class FeeDialogs {

	private static final int LONGEST_NUMBER = 64;

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_REASON = 300;

	private static final int CENTS = 2;

	private FeeDialogs() {
	}

	static CommandDialog request(FeeDesk desk, List<LedgerRow> rows, Runnable changed) {
		BigDecimalField rate = money("filing.fees.rate");
		Paragraph sum = new Paragraph(text("filing.fees.sum-later"));
		sum.getElement().setAttribute("aria-live", "polite");
		rate.setValueChangeMode(ValueChangeMode.LAZY);
		rate.addValueChangeListener((change) -> sum.setText(sum(desk, rows, change.getValue())));
		CommandDialog dialog = new CommandDialog(text("filing.fees.ask", rows.size()), text("filing.fees.ask-save"),
				() -> {
					FeeRequest made = desk.request(rows, typed(rate, FilingRefusal.FEE_RATE));
					changed.run();
					Toasts.done(text("filing.fees.asked", made.number(), made.total().written()));
					UI.getCurrent().navigate("office/filing/fees");
				});
		dialog.ask(new Paragraph(text("filing.fees.ask-what", rows.size())), rate, sum);
		dialog.mark(FilingRefusal.FEE_RATE, rate);
		return dialog;
	}

	private static String sum(FeeDesk desk, List<LedgerRow> rows, @org.jspecify.annotations.Nullable BigDecimal rate) {
		if (rate == null) {
			return text("filing.fees.sum-later");
		}
		try {
			Money sum = desk.offer(rows, rate).stream().map(FeeRequest.Line::amount).reduce(Money.ZERO, Money::plus);
			return text("filing.fees.sum", sum.written(), sum.inWords());
		}
		catch (Refused ex) {
			return UI.getCurrent().getTranslation(ex.reason().key(), ex.facts().toArray());
		}
	}

	static CommandDialog invoice(FeeDesk desk, FeeRequest request, String giver, LocalDate today, Runnable changed) {
		TextField number = line("filing.fees.invoice-number", LONGEST_NUMBER);
		BigDecimalField amount = money("filing.fees.invoice-amount");
		DayField issued = day("filing.fees.invoice-on", today);
		DayField handed = day("filing.fees.handed-on", today);
		TextField from = line("filing.fees.signed-from", LONGEST_NAME);
		from.setValue(giver);
		TextField to = line("filing.fees.signed-to", LONGEST_NAME);
		CommandDialog dialog = new CommandDialog(text("filing.fees.hand-over-of", request.number()),
				text("filing.fees.hand-over"), () -> {
					desk.handOver(request.id(), request.version(),
							new FeeInvoice(number.getValue(),
									new Money(typed(amount, FilingRefusal.INVOICE_AMOUNT, request.total().written())),
									day(issued), day(handed), from.getValue(), to.getValue()));
					changed.run();
					Toasts.done(text("filing.fees.handed-over", number.getValue()));
				});
		dialog.ask(new Paragraph(text("filing.fees.hand-over-what", request.total().written())), number, amount, issued,
				handed, from, to);
		dialog.mark(FilingRefusal.INVOICE_NUMBER, number);
		dialog.mark(FilingRefusal.INVOICE_TAKEN, number);
		dialog.mark(FilingRefusal.INVOICE_AMOUNT, amount);
		dialog.mark(FilingRefusal.DAY, issued, handed);
		dialog.mark(FilingRefusal.SIGNATURES, from, to);
		return dialog;
	}

	static CommandDialog giveUp(FeeDesk desk, FeeRequest request, Runnable changed) {
		TextArea reason = new TextArea(text("filing.fees.reason"));
		reason.setMaxLength(LONGEST_REASON);
		reason.setRequiredIndicatorVisible(true);
		CommandDialog dialog = new CommandDialog(text("filing.fees.give-up-of", request.number()),
				text("filing.fees.give-up"), () -> {
					desk.giveUp(request.id(), request.version(), reason.getValue());
					changed.run();
					Toasts.done(text("filing.fees.given-up", request.number()));
				});
		dialog.ask(new Paragraph(text("filing.fees.give-up-what")), reason);
		dialog.mark(FilingRefusal.REASON, reason);
		return dialog;
	}

	private static BigDecimal typed(BigDecimalField field, FilingRefusal otherwise, Object... facts) {
		BigDecimal value = field.getValue();
		if (value == null || value.stripTrailingZeros().scale() > CENTS) {
			throw new Refused(otherwise, facts);
		}
		return value;
	}

	private static BigDecimalField money(String key) {
		BigDecimalField field = new BigDecimalField(text(key));
		field.setPrefixComponent(new Span("¥"));
		field.setRequiredIndicatorVisible(true);
		return field;
	}

	private static TextField line(String key, int longest) {
		TextField field = new TextField(text(key));
		field.setMaxLength(longest);
		field.setRequiredIndicatorVisible(true);
		return field;
	}

	private static DayField day(String key, LocalDate today) {
		DayField field = new DayField(text(key), today);
		field.setMax(today);
		return field;
	}

	private static LocalDate day(DayField field) {
		return field.getOptionalValue().orElseThrow(() -> new Refused(FilingRefusal.DAY));
	}

	private static String text(String key, Object... facts) {
		return UI.getCurrent().getTranslation(key, facts);
	}

}
