package cn.anju.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of fee requests. The fee of a contract is asked for once; the database holds
 * to it.
 */
@Component
class FeeRequests {

	static final NumberSeries SERIES = new NumberSeries("filing-fee", "JF", 4);

	private static final String REQUESTS = """
			select id, project_id, number, rate, total, made_on, made_by, invoice_no, invoiced_on, void_because, version
			from filing_fee_requests where %s order by id desc""";

	private final JdbcClient jdbc;

	private final Numbers numbers;

	private final CurrentActor actor;

	private final Clock clock;

	FeeRequests(JdbcClient jdbc, Numbers numbers, CurrentActor actor, Clock clock) {
		this.jdbc = jdbc;
		this.numbers = numbers;
		this.actor = actor;
		this.clock = clock;
	}

	long add(ProjectId project, Money rate, LocalDate on, List<FeeRequest.Line> lines) {
		long id = Ids.next();
		Money total = lines.stream().map(FeeRequest.Line::amount).reduce(Money.ZERO, Money::plus);
		this.jdbc
			.sql("""
					insert into filing_fee_requests (id, project_id, number, rate, total, made_on, made_by, made_at, version)
					values (?,?,?,?,?,?,?,?,0)""")
			.params(id, project.value(), this.numbers.next(project, SERIES, on.getYear()), rate.amount(),
					total.amount(), on, this.actor.get().name(),
					LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
		lines.forEach((line) -> add(id, line));
		return id;
	}

	private void add(long request, FeeRequest.Line line) {
		try {
			this.jdbc.sql("""
					insert into filing_fee_lines (id, request_id, purchase_id, live_purchase_id, contract_no, unit,
					buyers, area, amount) values (?,?,?,?,?,?,?,?,?)""")
				.params(Ids.next(), request, line.purchase().value(), line.purchase().value(), line.contractNo(),
						line.unit(), line.buyers(), line.area().squareMetres(), line.amount().amount())
				.update();
		}
		catch (DuplicateKeyException _) {
			throw new Refused(FilingRefusal.FEE_ASKED, line.unit());
		}
	}

	void invoice(FeeRequest request, FeeInvoice invoice) {
		try {
			moved(request,
					this.jdbc.sql("""
							update filing_fee_requests set invoice_no = ?, invoiced_on = ?, version = version + 1
							where id = ? and version = ?""")
						.params(invoice.number(), invoice.issuedOn(), request.id(), request.version())
						.update());
		}
		catch (DuplicateKeyException _) {
			throw new Refused(FilingRefusal.INVOICE_TAKEN, invoice.number());
		}
	}

	/** Its number stays; its contracts can be asked for again. */
	void makeVoid(FeeRequest request, String reason) {
		moved(request, this.jdbc.sql("""
				update filing_fee_requests set void_because = ?, version = version + 1
				where id = ? and version = ?""").params(reason, request.id(), request.version()).update());
		this.jdbc.sql("update filing_fee_lines set live_purchase_id = null where request_id = ?")
			.param(request.id())
			.update();
		this.numbers.makeVoid(request.project(), SERIES.kind(), List.of(request.number()), reason);
	}

	private static void moved(FeeRequest request, int rows) {
		if (rows == 0) {
			throw new OptimisticLockingFailureException(
					"Fee request " + request.number() + " was changed by somebody else");
		}
	}

	Optional<FeeRequest> find(long id) {
		return read("id in (:ids)", List.of(id)).stream().findFirst();
	}

	/** The request of a purchase whose invoice Finance has. */
	Optional<FeeRequest> invoicedFor(PurchaseId purchase) {
		return this.jdbc.sql("select request_id from filing_fee_lines where live_purchase_id = ?")
			.param(purchase.value())
			.query(Long.class)
			.optional()
			.flatMap(this::find)
			.filter(FeeRequest::isInvoiced);
	}

	List<FeeRequest> newest(Collection<Long> projects, int most) {
		return projects.isEmpty() ? List.of() : read("project_id in (:ids)", projects).stream().limit(most).toList();
	}

	private List<FeeRequest> read(String where, Collection<Long> ids) {
		Map<Long, List<FeeRequest.Line>> lines = new LinkedHashMap<>();
		this.jdbc.sql("""
				select request_id, purchase_id, contract_no, unit, buyers, area, amount from filing_fee_lines
				where request_id in (select id from filing_fee_requests where %s) order by id""".formatted(where))
			.param("ids", ids)
			.query((row) -> {
				lines.computeIfAbsent(row.getLong(1), (_) -> new ArrayList<>())
					.add(new FeeRequest.Line(new PurchaseId(row.getLong(2)), row.getString(3), row.getString(4),
							row.getString(5), new Area(row.getBigDecimal(6)), new Money(row.getBigDecimal(7))));
			});
		return this.jdbc.sql(REQUESTS.formatted(where))
			.param("ids", ids)
			.query((row, _) -> new FeeRequest(row.getLong(1), new ProjectId(row.getLong(2)), row.getString(3),
					new Money(row.getBigDecimal(4)), new Money(row.getBigDecimal(5)), row.getObject(6, LocalDate.class),
					row.getString(7), row.getString(8), row.getObject(9, LocalDate.class), row.getString(10),
					row.getInt(11), lines.getOrDefault(row.getLong(1), List.of())))
			.list();
	}

}
