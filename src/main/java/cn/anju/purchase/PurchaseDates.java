package cn.anju.purchase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.messaging.DueDates;
import cn.anju.messaging.NewDueDate;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The due dates of purchases: the last day to sign the contract, and that of the
 * first payment, which is the same day unless staff have typed another. Always in
 * the transaction that changed the purchase or its payments.
 */
@Component
class PurchaseDates {

	static final String CONTRACT_WINDOW = "contract.window";

	static final String FIRST_PAYMENT = "payment.first";

	private final JdbcClient jdbc;

	private final DueDates dueDates;

	private final PurchaseSettings settings;

	PurchaseDates(JdbcClient jdbc, DueDates dueDates, PurchaseSettings settings) {
		this.jdbc = jdbc;
		this.dueDates = dueDates;
		this.settings = settings;
	}

	void follow(Collection<PurchaseId> ids) {
		List<Row> rows = rows(ids);
		put(CONTRACT_WINDOW, rows, this::contractWindow);
		put(FIRST_PAYMENT, rows, this::firstPayment);
	}

	private void put(String kind, List<Row> rows, java.util.function.Function<Row, Optional<LocalDate>> due) {
		List<NewDueDate> dates = new ArrayList<>();
		List<Subject> none = new ArrayList<>();
		rows.forEach(
				(row) -> due.apply(row)
					.ifPresentOrElse((day) -> dates
						.add(new NewDueDate(kind, Subject.of(row.id()), row.project(), row.id(), day, row.facts())),
							() -> none.add(Subject.of(row.id()))));
		this.dueDates.withdraw(kind, none);
		this.dueDates.set(dates);
	}

	private Optional<LocalDate> contractWindow(Row row) {
		boolean open = row.live() && !row.contracted();
		return open ? Optional.ofNullable(row.subscribedOn()).map(this::lastDay) : Optional.empty();
	}

	private Optional<LocalDate> firstPayment(Row row) {
		return row.live() ? firstPayment(row.balance(), row.typedDue(), row.subscribedOn()) : Optional.empty();
	}

	/**
	 * When what is open before filing is due, while something is. Instalments are paid by
	 * the plan of the contract: only a day that was agreed on counts.
	 */
	Optional<LocalDate> firstPayment(Balance balance, @Nullable LocalDate agreed, @Nullable LocalDate subscribedOn) {
		if (balance.openForFiling().orElse(Money.ZERO).isZero()) {
			return Optional.empty();
		}
		if (agreed != null || balance.terms().method() == PaymentMethod.INSTALMENTS) {
			return Optional.ofNullable(agreed);
		}
		return Optional.ofNullable(subscribedOn).map(this::lastDay);
	}

	LocalDate lastDay(LocalDate subscribedOn) {
		return subscribedOn.plusDays(this.settings.contractWindowDays());
	}

	private List<Row> rows(Collection<PurchaseId> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc
			.sql("select p.id, p.project_id, p.subscribed_on, p.contracted_on is not null as contracted,"
					+ " p.live_unit_id is not null as live, p.first_payment_due, " + TermsRow.COLUMNS
					+ ", (select coalesce(sum(m.amount), 0) from purchase_payments m where m.purchase_id = p.id"
					+ " and m.withdrawn_at is null) paid from purchase_purchases p where p.id in (:ids) order by p.id")
			.param("ids", ids.stream().map(PurchaseId::value).toList())
			.query((row, _) -> new Row(new PurchaseId(row.getLong("id")), new ProjectId(row.getLong("project_id")),
					row.getObject("subscribed_on", LocalDate.class), row.getBoolean("contracted"),
					row.getBoolean("live"), row.getObject("first_payment_due", LocalDate.class),
					new Balance(TermsRow.of(row), new Money(row.getBigDecimal("paid")))))
			.list();
	}

	private record Row(PurchaseId id, ProjectId project, @Nullable LocalDate subscribedOn, boolean contracted,
			boolean live, @Nullable LocalDate typedDue, Balance balance) {

		private Map<String, String> facts() {
			return this.balance.openForFiling()
				.map((open) -> Map.of("open", open.amount().toPlainString()))
				.orElse(Map.of());
		}

	}

}
