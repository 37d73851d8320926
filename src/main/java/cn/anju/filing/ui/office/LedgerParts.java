package cn.anju.filing.ui.office;

import java.time.LocalDate;
import java.util.List;

import cn.anju.core.Roles;
import cn.anju.filing.FeeDesk;
import cn.anju.filing.FilingBulk;
import cn.anju.filing.FilingLedger;
import cn.anju.identity.CurrentStaff;
import cn.anju.procedure.ui.BulkDialogs;

import org.springframework.stereotype.Component;

/** Makes the parts of the filing ledger. */
@Component
class LedgerParts {

	private static final List<String> MOVING = List.of(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER,
			Roles.ADMINISTRATOR);

	private final FilingLedger ledger;

	private final FilingBulk bulk;

	private final FeeDesk fees;

	private final BulkDialogs dialogs;

	private final LedgerWords words;

	private final CurrentStaff staff;

	LedgerParts(FilingLedger ledger, FilingBulk bulk, FeeDesk fees, BulkDialogs dialogs, LedgerWords words,
			CurrentStaff staff) {
		this.ledger = ledger;
		this.bulk = bulk;
		this.fees = fees;
		this.dialogs = dialogs;
		this.words = words;
		this.staff = staff;
	}

	boolean mayMove() {
		return MOVING.stream().anyMatch(this.staff::has);
	}

	boolean mayExport() {
		return mayMove() || this.staff.has(Roles.FINANCE);
	}

	LocalDate today() {
		return this.words.today();
	}

	LedgerGrid grid() {
		return new LedgerGrid(this.words, this.ledger.steps(), mayMove());
	}

	FilingBulkBar bulkBar(Runnable close, Runnable changed) {
		return new FilingBulkBar(this.bulk, this.fees, this.dialogs, this.words, close, changed);
	}

}
