package cn.anju.purchase.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import cn.anju.core.DayException;
import cn.anju.core.WorkingDays;

final class TestDays {

	static final WorkingDays WORKING_DAYS = WorkingDays
		.of(List.of(new DayException(LocalDate.of(2026, 10, 1), true, "国庆节"),
				new DayException(LocalDate.of(2026, 10, 10), false, "国庆节")), Set.of(2026));

	private TestDays() {
	}

}
