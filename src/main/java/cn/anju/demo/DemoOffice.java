package cn.anju.demo;

import java.time.LocalDate;
import java.util.function.Supplier;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.WorkingDays;
import cn.anju.documents.Custody;
import cn.anju.filing.FilingDesk;
import cn.anju.identity.DemoStaff;
import cn.anju.procedure.RunDesk;
import cn.anju.purchase.PeopleDesk;
import cn.anju.purchase.PurchaseDesk;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The desks at which the demo is worked on, and the days on which it happened. */
@Component
@Profile("demo")
class DemoOffice {

	final PurchaseDesk purchases;

	final PeopleDesk people;

	final RunDesk runs;

	final FilingDesk filing;

	final Custody custody;

	private final DemoStaff staff;

	private final WorkingCalendars calendars;

	private final DemoClock clock;

	DemoOffice(PurchaseDesk purchases, PeopleDesk people, RunDesk runs, FilingDesk filing, Custody custody,
			DemoStaff staff, WorkingCalendars calendars, DemoClock clock) {
		this.purchases = purchases;
		this.people = people;
		this.runs = runs;
		this.filing = filing;
		this.custody = custody;
		this.staff = staff;
		this.calendars = calendars;
		this.clock = clock;
	}

	/** Gives a working day: 0 for today even on a rest day, n for the n-th before it. */
	LocalDate ago(int workingDays) {
		WorkingDays national = this.calendars.national();
		LocalDate day = LocalDate.now(this.clock);
		for (int i = 0; i < workingDays; i++) {
			day = national.onOrBefore(day.minusDays(1));
		}
		return day;
	}

	/** Lets a member of staff do something as on an earlier working day. */
	void as(String username, int ago, Runnable work) {
		this.clock.on(ago(ago), () -> as(username, () -> {
			work.run();
			return true;
		}));
	}

	/** Lets a member of staff do something today. */
	<T> T as(String username, Supplier<T> work) {
		return this.staff.as(username, work);
	}

}
