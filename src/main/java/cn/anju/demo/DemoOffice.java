package cn.anju.demo;

import java.time.LocalDate;
import java.util.function.Supplier;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.Days;
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

	private final Days days;

	DemoOffice(PurchaseDesk purchases, PeopleDesk people, RunDesk runs, FilingDesk filing, Custody custody,
			DemoStaff staff, WorkingCalendars calendars, Days days) {
		this.purchases = purchases;
		this.people = people;
		this.runs = runs;
		this.filing = filing;
		this.custody = custody;
		this.staff = staff;
		this.calendars = calendars;
		this.days = days;
	}

	/** Gives a working day: 0 for today even on a rest day, n for the n-th before it. */
	LocalDate ago(int workingDays) {
		WorkingDays national = this.calendars.national();
		LocalDate day = this.days.today();
		for (int i = 0; i < workingDays; i++) {
			day = national.onOrBefore(day.minusDays(1));
		}
		return day;
	}

	void as(String username, Runnable work) {
		as(username, () -> {
			work.run();
			return true;
		});
	}

	<T> T as(String username, Supplier<T> work) {
		return this.staff.as(username, work);
	}

}
