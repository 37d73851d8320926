package cn.anju.purchase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import cn.anju.core.Actor;
import cn.anju.core.Money;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.identity.PersonSummary;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A payment received. It is never changed: a mistake is withdrawn and recorded anew. */
@Entity
@Table(name = "purchase_payments")
public class Payment {

	@Id
	private long id;

	private long purchaseId;

	private BigDecimal amount;

	private @Nullable LocalDate paidOn;

	@Enumerated(EnumType.STRING)
	private PayMethod method;

	private @Nullable String receiptNo;

	private @Nullable String payerName;

	private @Nullable Long payerId;

	private @Nullable String declarationNo;

	private @Nullable LocalDate declaredOn;

	private @Nullable Long declarationFileId;

	private Instant recordedAt;

	private long recordedBy;

	private String recordedByName;

	private @Nullable Instant withdrawnAt;

	private @Nullable String withdrawnByName;

	private @Nullable String withdrawnBecause;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Payment() {
	}

	Payment(long id, PurchaseId purchase, RecordPayment command, Actor by, Instant at) {
		this.id = id;
		this.purchaseId = purchase.value();
		this.amount = command.amount().amount();
		this.paidOn = command.paidOn();
		this.method = command.method();
		this.receiptNo = command.receiptNo();
		this.recordedAt = at;
		this.recordedBy = by.id();
		this.recordedByName = by.name();
	}

	/** Says who paid for the buyer. */
	void paidBy(OtherPayer payer, PersonId person, long declaration) {
		this.payerName = payer.name();
		this.payerId = person.value();
		this.declarationNo = payer.declarationNo();
		this.declaredOn = payer.declaredOn();
		this.declarationFileId = declaration;
	}

	/** Takes the payment back; what followed from it is looked at again. */
	void withdraw(String reason, Actor by, Instant at) {
		if (this.method == PayMethod.BEFORE_ANJU) {
			throw new Refused(PurchaseRefusal.TAKEN_OVER);
		}
		if (this.withdrawnAt != null) {
			throw new Refused(PurchaseRefusal.ALREADY_WITHDRAWN);
		}
		if (reason.isBlank()) {
			throw new Refused(PurchaseRefusal.REASON_MISSING);
		}
		this.withdrawnAt = at;
		this.withdrawnByName = by.name();
		this.withdrawnBecause = reason.strip();
	}

	PurchaseId purchase() {
		return new PurchaseId(this.purchaseId);
	}

	Money amount() {
		return new Money(this.amount);
	}

	@Nullable PersonId payer() {
		return (this.payerId != null) ? new PersonId(this.payerId) : null;
	}

	PaymentItem item(Map<PersonId, PersonSummary> persons) {
		return new PaymentItem(this.id, new Money(this.amount), this.paidOn, this.method, this.receiptNo,
				paidBy(persons), this.recordedByName, this.withdrawnAt, this.withdrawnBecause);
	}

	private PaymentItem.@Nullable PaidBy paidBy(Map<PersonId, PersonSummary> persons) {
		PersonId person = payer();
		return (this.payerName == null) ? null
				: new PaymentItem.PaidBy(this.payerName, (person != null) ? persons.get(person) : null,
						this.declarationNo, this.declaredOn, this.declarationFileId);
	}

}
