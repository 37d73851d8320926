package cn.anju.filing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.anju.core.Area;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.property.NumberSeries;
import cn.anju.property.Numbers;
import cn.anju.purchase.SignedContract;
import cn.anju.purchase.SignedContracts;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of filing forms. A purchase stands on one form at a time; the database holds
 * to it. Writes happen in the transaction that moves the filing.
 */
@Component
class FilingForms {

	static final NumberSeries SERIES = new NumberSeries("filing-form", "DJ", 4);

	private static final int LONGEST_BUYERS = 600;

	private static final int LONGEST_REASON = 300;

	private final JdbcClient jdbc;

	private final Numbers numbers;

	private final SignedContracts contracts;

	private final CurrentActor actor;

	private final Clock clock;

	FilingForms(JdbcClient jdbc, Numbers numbers, SignedContracts contracts, CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.numbers = numbers;
		this.contracts = contracts;
		this.actor = actor;
		this.clock = clock;
	}

	/** Begins an empty form with the next number of its year. */
	long begin(ProjectId project, LocalDate on) {
		long id = Ids.next();
		this.jdbc
			.sql("insert into filing_forms (id, project_id, number, made_on, made_by, made_at) values (?,?,?,?,?,?)")
			.params(id, project.value(), this.numbers.next(project, SERIES, on.getYear()), on, this.actor.get().name(),
					LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
		return id;
	}

	/** Puts a contract on a form. */
	void add(long form, PurchaseId purchase) {
		SignedContract contract = this.contracts.of(List.of(purchase)).get(purchase);
		if (contract == null) {
			throw new Refused(FilingRefusal.NO_CONTRACT);
		}
		Area area = contract.area();
		Money total = contract.total();
		this.jdbc.sql("""
				insert into filing_form_lines (id, form_id, purchase_id, live_purchase_id, contract_no, unit, buyers,
				area, total) values (?,?,?,?,?,?,?,?,?)""")
			.params(Arrays.asList(Ids.next(), form, purchase.value(), purchase.value(), contract.number(),
					contract.unit(), cut(contract.names(), LONGEST_BUYERS), (area != null) ? area.squareMetres() : null,
					(total != null) ? total.amount() : null))
			.update();
	}

	/** Whether the purchase stands on a form. */
	boolean has(PurchaseId purchase) {
		return this.jdbc.sql("select count(*) from filing_form_lines where live_purchase_id = ?")
			.param(purchase.value())
			.query(Long.class)
			.single() > 0;
	}

	/**
	 * Takes a contract off its form; the number of a form that nothing stands on any more
	 * is void.
	 */
	void end(PurchaseId purchase, String reason) {
		Optional<FilingForm> form = of(purchase);
		if (form.isEmpty()) {
			return;
		}
		String why = cut(reason.strip(), LONGEST_REASON);
		this.jdbc
			.sql("update filing_form_lines set live_purchase_id = null, ended_because = ? where live_purchase_id = ?")
			.params(why, purchase.value())
			.update();
		if (form.get().live().size() == 1) {
			this.numbers.makeVoid(form.get().project(), SERIES.kind(), List.of(form.get().number()), why);
		}
	}

	/** The form on which a purchase stands. */
	Optional<FilingForm> of(PurchaseId purchase) {
		return this.jdbc.sql("select form_id from filing_form_lines where live_purchase_id = ?")
			.param(purchase.value())
			.query(Long.class)
			.optional()
			.flatMap((form) -> read(List.of(form)).stream().findFirst());
	}

	/** Forms with their lines, the newest first. */
	List<FilingForm> read(Collection<Long> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<Long, List<FilingForm.Line>> lines = new LinkedHashMap<>();
		this.jdbc.sql("""
				select form_id, purchase_id, contract_no, unit, buyers, area, total, ended_because
				from filing_form_lines where form_id in (:ids) order by id""").param("ids", ids).query((row) -> {
			lines.computeIfAbsent(row.getLong(1), (_) -> new ArrayList<>()).add(line(row));
		});
		return this.jdbc
			.sql("select id, project_id, number, made_on, made_by from filing_forms where id in (:ids)"
					+ " order by id desc")
			.param("ids", ids)
			.query((row, _) -> new FilingForm(row.getLong(1), new ProjectId(row.getLong(2)), row.getString(3),
					row.getObject(4, LocalDate.class), row.getString(5), lines.getOrDefault(row.getLong(1), List.of())))
			.list();
	}

	private static FilingForm.Line line(ResultSet row) throws SQLException {
		java.math.BigDecimal area = row.getBigDecimal("area");
		java.math.BigDecimal total = row.getBigDecimal("total");
		@Nullable String ended = row.getString("ended_because");
		return new FilingForm.Line(new PurchaseId(row.getLong("purchase_id")), row.getString("contract_no"),
				row.getString("unit"), row.getString("buyers"), (area != null) ? new Area(area) : null,
				(total != null) ? new Money(total) : null, ended);
	}

	static String cut(String text, int longest) {
		return text.substring(0, Math.min(text.length(), longest));
	}

}
