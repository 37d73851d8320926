package cn.anju.demo;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.anju.core.DayStarted;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.identity.DemoStaff;
import cn.anju.intake.ImportDesk;
import cn.anju.intake.ImportPreview;
import cn.anju.intake.ImportProgress;
import cn.anju.property.Project;
import cn.anju.property.PropertyCatalog;
import cn.anju.purchase.PurchaseFilter;
import cn.anju.purchase.PurchaseFilter.Released;
import cn.anju.purchase.PurchaseLists;
import cn.anju.purchase.PurchaseRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds the demo project before the application says that it is ready. What is there
 * already stays as it is: a home that is open to its owners has been worked on.
 */
@Component
@Profile("demo")
class DemoProject {

	private static final Logger LOG = LoggerFactory.getLogger(DemoProject.class);

	private final DemoStaff staff;

	private final DemoOffice office;

	private final DemoBookings bookings;

	private final DemoCases cases;

	private final DemoNote note;

	private final ImportDesk imports;

	private final PropertyCatalog catalog;

	private final PurchaseLists lists;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DemoProject(DemoStaff staff, DemoOffice office, DemoBookings bookings, DemoCases cases, DemoNote note,
			ImportDesk imports, PropertyCatalog catalog, PurchaseLists lists, TransactionTemplate transaction,
			ApplicationEventPublisher events, Clock clock) {
		this.staff = staff;
		this.office = office;
		this.bookings = bookings;
		this.cases = cases;
		this.note = note;
		this.imports = imports;
		this.catalog = catalog;
		this.lists = lists;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	@EventListener(ApplicationReadyEvent.class)
	void prepare() {
		if (this.note.password().isEmpty()) {
			String password = DemoNote.fresh();
			this.staff.hire(DemoCrew.ALL, password);
			this.note.write(password);
		}
		this.office.as(DemoCrew.SUPERVISOR, 0, this::importFiles);
		List<PurchaseRow> rows = this.office.as(DemoCrew.SUPERVISOR, this::rows);
		long worked = DemoHomes.ALL.stream().filter((home) -> work(home, rows)).count();
		this.bookings.open(project().orElseThrow(), booking(rows));
		this.cases.open(project().orElseThrow(), booking(rows));
		if (worked > 0) {
			// the day may have begun while homes were worked on in days before
			this.transaction
				.executeWithoutResult((_) -> this.events.publishEvent(new DayStarted(LocalDate.now(this.clock))));
			LOG.info("The demo project is there: {} homes were worked on", worked);
		}
	}

	private void importFiles() {
		if (project().isEmpty()) {
			store("price-table", DemoTables.priceTable());
		}
		if (rows().isEmpty()) {
			store("ledger", DemoTables.ledger(this.office::ago));
		}
	}

	private void store(String kind, InputStream file) {
		ImportPreview preview = this.imports.preview(kind, file, kind + "-demo.xlsx", Locale.SIMPLIFIED_CHINESE,
				ImportProgress.SILENT);
		int rejected = this.imports.start(preview, ImportProgress.SILENT).result().join().counts().rejected();
		if (rejected > 0) {
			throw new IllegalStateException(rejected + " rows of the demo's " + kind + " were rejected");
		}
	}

	private Optional<ProjectId> project() {
		return this.catalog.projects()
			.stream()
			.filter((project) -> project.name().equals(DemoTables.PROJECT))
			.map(Project::id)
			.findFirst();
	}

	private List<PurchaseRow> rows() {
		PurchaseFilter filter = new PurchaseFilter("", Released.ANY, project().orElseThrow());
		return this.lists.page(filter, 0, DemoTables.UNITS);
	}

	/** Homes whose buyers come to see them. */
	private static List<PurchaseId> booking(List<PurchaseRow> rows) {
		return DemoHomes.ALL.stream()
			.filter((home) -> home.work() != DemoHome.NOTHING && home.number() != 13 && home.number() != 1)
			.flatMap((home) -> rows.stream().filter((row) -> home.contractNo().equals(row.contractNo())))
			.map(PurchaseRow::id)
			.toList();
	}

	/** Works on a home that is not open to its owners yet; tells whether it did. */
	private boolean work(DemoHome home, List<PurchaseRow> rows) {
		Optional<PurchaseRow> row = rows.stream()
			.filter((one) -> home.contractNo().equals(one.contractNo()) && one.releasedAt() == null)
			.findFirst();
		if (row.isEmpty() || home.work() == DemoHome.NOTHING) {
			return false;
		}
		home.work().accept(new DemoWork(this.office, home, row.get().id()).open());
		return true;
	}

}
