package cn.anju.purchase.ui.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

import cn.anju.core.Money;
import cn.anju.core.Refused;
import cn.anju.purchase.PayMethod;
import cn.anju.purchase.PurchaseRefusal;
import cn.anju.purchase.RecordPayment;
import cn.anju.shell.DayField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;

/**
 * Asks for a payment; a payer who is not a buyer needs the declaration.
 */
class PaymentFields extends Div {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_NUMBER = 64;

	private static final int LONGEST_NAME = 100;

	private static final int CENTS = 2;

	private final BigDecimalField amount = new BigDecimalField(getTranslation("purchase.payment.amount"));

	private final DayField paidOn = new DayField(getTranslation("purchase.payment.paid-on"), null);

	private final Select<PayMethod> method = new Select<>();

	private final TextField receipt = text("purchase.payment.receipt", LONGEST_NUMBER);

	private final Checkbox other = new Checkbox(getTranslation("purchase.payment.other-payer"));

	private final TextField payer = text("purchase.payment.payer", LONGEST_NAME);

	private final TextField declaration = text("purchase.payment.declaration", LONGEST_NUMBER);

	private final DayField declaredOn = new DayField(getTranslation("purchase.payment.declared-on"), null);

	PaymentFields(LocalDate today) {
		addClassName("aj-command-fields");
		this.amount.setPrefixComponent(new Span("¥"));
		this.amount.setRequiredIndicatorVisible(true);
		this.paidOn.setValue(today);
		this.paidOn.setMax(today);
		this.paidOn.setRequiredIndicatorVisible(true);
		this.method.setLabel(getTranslation("purchase.payment.method"));
		this.method.setItems(Arrays.stream(PayMethod.values()).filter((one) -> one != PayMethod.BEFORE_ANJU).toList());
		this.method.setItemLabelGenerator((one) -> getTranslation(one.key()));
		this.method.setValue(PayMethod.TRANSFER);
		this.receipt.setRequiredIndicatorVisible(true);
		this.declaredOn.setMax(today);
		Span hint = new Span(getTranslation("purchase.payment.declaration-hint"));
		hint.addClassNames("aj-muted", "aj-small");
		Div declared = new Div(hint, this.payer, this.declaration, this.declaredOn);
		declared.addClassName("aj-command-fields");
		declared.setVisible(false);
		this.other.addValueChangeListener((change) -> declared.setVisible(change.getValue()));
		add(this.amount, this.paidOn, this.method, this.receipt, this.other, declared);
	}

	private TextField text(String key, int longest) {
		TextField field = new TextField(getTranslation(key));
		field.setMaxLength(longest);
		return field;
	}

	RecordPayment command() {
		BigDecimal typed = this.amount.getValue();
		if (typed == null || typed.stripTrailingZeros().scale() > CENTS) {
			throw new Refused(PurchaseRefusal.AMOUNT);
		}
		LocalDate day = this.paidOn.getValue();
		if (day == null) {
			throw new Refused(PurchaseRefusal.PAID_ON);
		}
		if (!this.other.getValue()) {
			return new RecordPayment(new Money(typed), day, this.method.getValue(), this.receipt.getValue(), null, null,
					null);
		}
		if (this.payer.isEmpty()) {
			throw new Refused(PurchaseRefusal.DECLARATION_MISSING);
		}
		return new RecordPayment(new Money(typed), day, this.method.getValue(), this.receipt.getValue(),
				this.payer.getValue(), this.declaration.getValue(), this.declaredOn.getValue());
	}

}
