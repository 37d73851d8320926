package cn.anju.procedure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import cn.anju.core.WorkingDays;

/** How much later than first promised something is, for rows of which many are shown. */
final class Lateness {

	private Lateness() {
	}

	static int days(@Nullable LocalDate firstPromise, @Nullable LocalDate due, LocalDate today, WorkingDays days) {
		LocalDate first = (firstPromise != null) ? firstPromise : due;
		if (first == null || due == null) {
			return 0;
		}
		LocalDate expected = due.isBefore(today) ? today : due;
		return expected.isAfter(first) ? Math.max(0, days.between(first, expected)) : 0;
	}

}
