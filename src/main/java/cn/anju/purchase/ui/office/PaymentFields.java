package cn.anju.purchase.ui.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

import cn.anju.core.DocumentType;
import cn.anju.core.Money;
import cn.anju.core.Refused;
import cn.anju.documents.ui.ScanField;
import cn.anju.identity.IdentityRefusal;
import cn.anju.purchase.OtherPayer;
import cn.anju.purchase.PayMethod;
import cn.anju.purchase.PurchaseRefusal;
import cn.anju.purchase.RecordPayment;
import cn.anju.shell.CommandDialog;
import cn.anju.shell.DayField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Asks for a payment; a payer who is not a buyer needs the declaration.
 */
class PaymentFields extends Div {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_NUMBER = 64;

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_DOCUMENT = 40;

	private static final int CENTS = 2;

	private static final int MOST_DIGITS = 12;

	private final BigDecimalField amount = new BigDecimalField(getTranslation("purchase.payment.amount"));

	private final DayField paidOn = new DayField(getTranslation("purchase.payment.paid-on"), null);

	private final Select<PayMethod> method = new Select<>();

	private final TextField receipt = text("purchase.payment.receipt", LONGEST_NUMBER);

	private final Checkbox other = new Checkbox(getTranslation("purchase.payment.other-payer"));

	private final TextField payer = text("purchase.payment.payer", LONGEST_NAME);

	private final Select<DocumentType> type = new Select<>();

	private final TextField number = text("purchase.payment.payer-number", LONGEST_DOCUMENT);

	private final TextField declaration = text("purchase.payment.declaration", LONGEST_NUMBER);

	private final DayField declaredOn = new DayField(getTranslation("purchase.payment.declared-on"), null);

	private final Paragraph wording = new Paragraph();

	private final ScanField scan;

	private final String buyers;

	PaymentFields(LocalDate today, String buyers, ScanField scan) {
		this.buyers = buyers;
		this.scan = scan;
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
		Stream.of(this.payer, this.number, this.declaration).forEach((one) -> one.setRequiredIndicatorVisible(true));
		this.type.setLabel(getTranslation("purchase.payment.payer-type"));
		this.type.setItems(DocumentType.values());
		this.type.setItemLabelGenerator((one) -> getTranslation(one.key()));
		this.type.setValue(DocumentType.RESIDENT_ID);
		Span hint = new Span(getTranslation("purchase.payment.declaration-hint"));
		hint.addClassNames("aj-muted", "aj-small");
		this.wording.getElement().setAttribute("aria-live", "polite");
		this.amount.setValueChangeMode(ValueChangeMode.LAZY);
		this.amount.addValueChangeListener((_) -> sayWording());
		sayWording();
		Div declared = new Div(hint, this.wording, this.payer, this.type, this.number, this.declaration,
				this.declaredOn, this.scan);
		declared.addClassName("aj-command-fields");
		declared.setVisible(false);
		this.other.addValueChangeListener((change) -> declared.setVisible(change.getValue()));
		add(this.amount, this.paidOn, this.method, this.receipt, this.other, declared);
	}

	/** What the declaration has to say, with the amount in digits and words. */
	private void sayWording() {
		BigDecimal typed = this.amount.getValue();
		boolean readable = typed != null && typed.signum() > 0 && typed.precision() - typed.scale() <= MOST_DIGITS;
		Money sum = readable ? new Money(typed) : Money.ZERO;
		this.wording.setText(getTranslation("purchase.payment.wording", this.buyers, sum.written(), sum.inWords()));
		this.wording.setVisible(readable);
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
		return new RecordPayment(new Money(typed), day, this.method.getValue(), this.receipt.getValue(),
				this.other.getValue() ? payer() : null);
	}

	private OtherPayer payer() {
		return new OtherPayer(this.payer.getValue(), this.type.getValue(), this.number.getValue(),
				this.declaration.getValue(), this.declaredOn.getValue(), this.scan.scan());
	}

	/** Marks the fields that a refusal is about. */
	void markIn(CommandDialog dialog) {
		dialog.mark(PurchaseRefusal.AMOUNT, this.amount);
		dialog.mark(PurchaseRefusal.PAID_ON, this.paidOn);
		dialog.mark(PurchaseRefusal.RECEIPT_MISSING, this.receipt);
		dialog.mark(PurchaseRefusal.RECEIPT_TAKEN, this.receipt);
		dialog.mark(PurchaseRefusal.PAYER_MISSING, this.payer);
		dialog.mark(PurchaseRefusal.PAYER_IS_BUYER, this.number);
		dialog.mark(IdentityRefusal.DOCUMENT, this.number);
		dialog.mark(PurchaseRefusal.DECLARATION_SCAN, this.scan);
		dialog.mark(PurchaseRefusal.DECLARATION_MISSING, this.declaration, this.declaredOn);
	}

}
