package cn.anju.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.identity.PersonLookup;
import cn.anju.identity.Persons;
import cn.anju.intake.Column;
import cn.anju.intake.Examination;
import cn.anju.intake.ImportKind;
import cn.anju.intake.RowCells;
import cn.anju.property.PropertyCatalog;
import cn.anju.purchase.ledger.LedgerColumns;

import org.springframework.stereotype.Component;

/** The department's sales ledger 合同台帐. */
@Component
class SalesLedger implements ImportKind<LedgerEntry> {

	static final String NAME = "ledger";

	private final PropertyCatalog catalog;

	private final WorkingCalendars calendars;

	private final StandingFiles standing;

	private final Persons persons;

	private final PersonLookup lookup;

	private final LedgerStore store;

	private final Clock clock;

	SalesLedger(PropertyCatalog catalog, WorkingCalendars calendars, StandingFiles standing, Persons persons,
			PersonLookup lookup, LedgerStore store, Clock clock) {
		this.catalog = catalog;
		this.calendars = calendars;
		this.standing = standing;
		this.persons = persons;
		this.lookup = lookup;
		this.store = store;
		this.clock = clock;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public String textPrefix() {
		return "purchase.ledger";
	}

	@Override
	public int order() {
		return 20;
	}

	@Override
	public List<Column> columns() {
		return LedgerColumns.ALL;
	}

	@Override
	public String number(RowCells cells) {
		return cells.code(LedgerColumns.SUBSCRIPTION_NO);
	}

	@Override
	public Examination<LedgerEntry> open() {
		return new LedgerExamination(this.catalog.unitsByAddress(), this.calendars.national(),
				LocalDate.now(this.clock), this.standing, this.persons, this.lookup, this.store);
	}

}
