package cn.anju.filing.ui.office;

import java.util.List;

import cn.anju.core.Roles;
import cn.anju.filing.FilingLedger;
import cn.anju.filing.FilingQuery;
import cn.anju.identity.CurrentStaff;
import cn.anju.shell.MenuCount;

import org.springframework.stereotype.Component;

/** The number of open filings beside the menu entry. */
@Component
class FilingMenuCount implements MenuCount {

	private final FilingLedger ledger;

	private final CurrentStaff staff;

	FilingMenuCount(FilingLedger ledger, CurrentStaff staff) {
		this.ledger = ledger;
		this.staff = staff;
	}

	@Override
	public String path() {
		return "office/filing";
	}

	@Override
	public String count() {
		boolean reads = List
			.of(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES, Roles.ADMINISTRATOR)
			.stream()
			.anyMatch(this.staff::has);
		int open = reads ? this.ledger.count(FilingQuery.OPEN) : 0;
		return (open > 0) ? Integer.toString(open) : "";
	}

	@Override
	public String meaning() {
		return "filing.menu.ledger-count";
	}

}
