package cn.anju.filing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.core.Area;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.documents.Custody;
import cn.anju.documents.HandOver;
import cn.anju.documents.Holding;
import cn.anju.documents.NewOriginal;
import cn.anju.documents.Party;
import cn.anju.documents.PartyKind;
import cn.anju.filing.FeeRequest.Line;
import cn.anju.identity.CurrentStaff;
import cn.anju.procedure.LedgerRow;
import cn.anju.property.Project;
import cn.anju.property.PropertyCatalog;
import cn.anju.purchase.SignedContract;
import cn.anju.purchase.SignedContracts;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The transaction fee, where a project still pays one: customer service
 * asks Finance for area × rate, and hands the authority's invoice to Finance.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class FeeDesk {

	/** The kind of original of an invoice. */
	static final String INVOICE = "fee-invoice";

	private static final int MOST = 200;

	private static final int CENTS = 2;

	private static final Money HIGHEST_RATE = Money.of("1000");

	private static final String[] SEEING = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE,
			Roles.ADMINISTRATOR };

	private static final String[] ASKING = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR };

	private final FeeRequests requests;

	private final SignedContracts contracts;

	private final PropertyCatalog catalog;

	private final Custody custody;

	private final CurrentStaff staff;

	private final FeeSheet sheet;

	private final FeeSteps steps;

	private final Clock clock;

	FeeDesk(FeeRequests requests, SignedContracts contracts, PropertyCatalog catalog, Custody custody,
			CurrentStaff staff, FeeSheet sheet, FeeSteps steps, Clock clock) {
		this.requests = requests;
		this.contracts = contracts;
		this.catalog = catalog;
		this.custody = custody;
		this.staff = staff;
		this.sheet = sheet;
		this.steps = steps;
		this.clock = clock;
	}

	/**
	 * Lists the requests of the asker's projects.
	 * @return the newest first, 200 at most
	 */
	@Transactional(readOnly = true)
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.ADMINISTRATOR })
	public List<FeeRequest> newest() {
		var scope = this.staff.projects(SEEING);
		List<Long> projects = this.catalog.projects()
			.stream()
			.map(Project::id)
			.filter(scope::allows)
			.map(ProjectId::value)
			.toList();
		return this.requests.newest(projects, MOST);
	}

	/**
	 * Says what would be asked for.
	 * @param rows the filings as shown
	 * @param rate yuan for one m², above zero, two decimals, 1,000 at most
	 * @return the lines in the order of the filings
	 */
	@Transactional(readOnly = true)
	public List<Line> offer(Collection<LedgerRow> rows, BigDecimal rate) {
		Money price = rate(rate);
		List<PurchaseId> purchases = rows.stream()
			.filter((row) -> this.staff.projects(ASKING).allows(row.project()))
			.map(LedgerRow::purchase)
			.filter(Objects::nonNull)
			.toList();
		Map<PurchaseId, SignedContract> signed = this.contracts.of(purchases);
		List<Line> lines = new ArrayList<>();
		for (PurchaseId purchase : purchases) {
			SignedContract contract = signed.get(purchase);
			Area area = (contract != null) ? contract.area() : null;
			if (contract == null || area == null) {
				throw new Refused(FilingRefusal.NO_CONTRACT);
			}
			lines
				.add(new Line(purchase, contract.number(), contract.unit(), contract.names(), area, area.times(price)));
		}
		return lines;
	}

	private static Money rate(BigDecimal typed) {
		if (typed.signum() <= 0 || typed.stripTrailingZeros().scale() > CENTS
				|| new Money(typed).compareTo(HIGHEST_RATE) > 0) {
			throw new Refused(FilingRefusal.FEE_RATE);
		}
		return new Money(typed);
	}

	/**
	 * Asks Finance for the fee of contracts of one project, under the next number.
	 * @param rows the filings as shown, each in a project of the asker
	 * @param rate yuan for one m²
	 * @return the request
	 * @throws Refused if the filings are of several projects, or one was asked for before
	 */
	public FeeRequest request(Collection<LedgerRow> rows, BigDecimal rate) {
		Set<ProjectId> projects = rows.stream().map(LedgerRow::project).collect(Collectors.toSet());
		if (projects.size() > 1) {
			throw new Refused(FilingRefusal.SEVERAL_PROJECTS);
		}
		List<Line> lines = offer(rows, rate);
		if (lines.isEmpty()) {
			throw new Refused(FilingRefusal.NO_FEE);
		}
		long id = this.requests.add(projects.iterator().next(), rate(rate), LocalDate.now(this.clock), lines);
		return this.requests.find(id).orElseThrow();
	}

	/**
	 * Records the authority's invoice and that Finance has it, with both signatures; the
	 * fee step of its filings is finished with it.
	 * @param id the request
	 * @param version the version that was shown
	 * @param invoice the invoice
	 * @return the request as it stands now
	 */
	public FeeRequest handOver(long id, int version, FeeInvoice invoice) {
		FeeRequest request = open(id, version);
		invoice.check(request, LocalDate.now(this.clock));
		this.requests.invoice(request, invoice);
		this.custody.register(List.of(new NewOriginal(request.subject(), INVOICE, 1,
				Party.of(PartyKind.CUSTOMER_SERVICE), invoice.issuedOn())));
		Holding held = this.custody.holdings(request.subject()).getFirst();
		this.custody.handOver(new HandOver(held.original(), held.entry(), Party.of(PartyKind.FINANCE),
				invoice.handedOn(), invoice.signedFrom(), invoice.signedTo(), null, invoice.number()));
		this.steps.finish(request, invoice);
		return this.requests.find(id).orElseThrow();
	}

	/**
	 * Gives a request up that has no invoice yet; its number stays with the reason.
	 * @param id the request
	 * @param version the version that was shown
	 * @param reason why, 1 to 300 characters
	 */
	public void giveUp(long id, int version, String reason) {
		if (reason.isBlank()) {
			throw new Refused(FilingRefusal.REASON);
		}
		this.requests.makeVoid(open(id, version), reason.strip());
	}

	private FeeRequest open(long id, int version) {
		FeeRequest request = this.requests.find(id)
			.filter((one) -> this.staff.projects(ASKING).allows(one.project()))
			.orElseThrow(() -> new Refused(FilingRefusal.NOT_FOUND));
		if (request.isVoid() || request.isInvoiced() || request.version() != version) {
			throw new Refused(FilingRefusal.REQUEST_CLOSED);
		}
		return request;
	}

	/**
	 * Writes a request as an Excel sheet.
	 * @param id the request
	 * @param out where to
	 * @throws IOException if it cannot be written
	 */
	@Transactional(readOnly = true)
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.ADMINISTRATOR })
	public void write(long id, OutputStream out) throws IOException {
		FeeRequest request = this.requests.find(id)
			.filter((one) -> this.staff.projects(SEEING).allows(one.project()))
			.orElseThrow(() -> new Refused(FilingRefusal.NOT_FOUND));
		this.sheet.write(request, out);
	}

}
