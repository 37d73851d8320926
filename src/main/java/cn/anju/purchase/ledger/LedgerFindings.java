package cn.anju.purchase.ledger;

import java.util.ArrayList;
import java.util.List;

import cn.anju.intake.Finding;

/** Gathers what stands against one row. */
final class LedgerFindings {

	private final List<LedgerReason.Found> reasons = new ArrayList<>();

	private final List<Finding> warnings = new ArrayList<>();

	void against(LedgerReason reason, String column, Object... facts) {
		if (!has(reason)) {
			this.reasons.add(reason.at(column, facts));
		}
	}

	void warn(String code, String column, Object... facts) {
		this.warnings.add(Finding.of(code, column, facts));
	}

	boolean has(LedgerReason reason) {
		return this.reasons.stream().anyMatch((found) -> found.reason() == reason);
	}

	List<LedgerReason.Found> reasons() {
		return this.reasons;
	}

	List<Finding> warnings() {
		return this.warnings;
	}

}
