package cn.anju.purchase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import cn.anju.core.AccountId;
import cn.anju.core.Area;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.UnitId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A purchase: one buyer side, one unit, one set of terms (glossary 121). Written in bulk
 * by the ledger import; changed one at a time through here.
 */
@Entity
@Table(name = "purchase_purchases")
public class Purchase {

	@Id
	private long id;

	private long projectId;

	private long unitId;

	private @Nullable Long liveUnitId;

	private @Nullable String subscriptionNo;

	private @Nullable LocalDate subscribedOn;

	private @Nullable String contractNo;

	private @Nullable LocalDate contractedOn;

	private @Nullable LocalDate filedOn;

	private @Nullable String filingNo;

	@Enumerated(EnumType.STRING)
	private @Nullable PaymentMethod paymentMethod;

	private @Nullable BigDecimal area;

	private @Nullable BigDecimal unitPrice;

	private @Nullable BigDecimal total;

	private @Nullable BigDecimal commercialLoan;

	private @Nullable BigDecimal fundLoan;

	private @Nullable String bank;

	private @Nullable String consultant;

	private @Nullable String note;

	private @Nullable Long specialistId;

	private @Nullable Instant releasedAt;

	private Instant createdAt;

	@Version
	private int version;

	@SuppressWarnings("NullAway.Init")
	protected Purchase() {
	}

	public PurchaseId id() {
		return new PurchaseId(this.id);
	}

	public ProjectId project() {
		return new ProjectId(this.projectId);
	}

	public UnitId unit() {
		return new UnitId(this.unitId);
	}

	public @Nullable String subscriptionNo() {
		return this.subscriptionNo;
	}

	public @Nullable LocalDate subscribedOn() {
		return this.subscribedOn;
	}

	public @Nullable String contractNo() {
		return this.contractNo;
	}

	public @Nullable LocalDate contractedOn() {
		return this.contractedOn;
	}

	public @Nullable String consultant() {
		return this.consultant;
	}

	public @Nullable String note() {
		return this.note;
	}

	public @Nullable Instant releasedAt() {
		return this.releasedAt;
	}

	/**
	 * Gives the customer-service specialist.
	 * @return the account, nothing before one is named
	 */
	public @Nullable AccountId specialist() {
		return (this.specialistId != null) ? new AccountId(this.specialistId) : null;
	}

	void assign(AccountId specialist) {
		this.specialistId = specialist.value();
	}

	public int version() {
		return this.version;
	}

	/**
	 * Gives the terms.
	 * @return what was agreed about the price
	 */
	public Terms terms() {
		return new Terms(this.paymentMethod, (this.area != null) ? new Area(this.area) : null,
				TermsRow.money(this.unitPrice), TermsRow.money(this.total), TermsRow.orZero(this.commercialLoan),
				TermsRow.orZero(this.fundLoan), this.bank);
	}

	/** Shows the purchase to its persons from now on; the first release holds. */
	boolean release(Instant at) {
		if (this.releasedAt != null) {
			return false;
		}
		this.releasedAt = at;
		return true;
	}

	/** Hides the purchase from its persons again. */
	boolean holdBack() {
		boolean was = this.releasedAt != null;
		this.releasedAt = null;
		return was;
	}

}
