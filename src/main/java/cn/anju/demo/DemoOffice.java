package cn.anju.demo;

import java.time.LocalDate;
import java.util.function.Supplier;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.Refused;
import cn.anju.core.WorkingDays;
import cn.anju.documents.Custody;
import cn.anju.filing.FilingDesk;
import cn.anju.identity.DemoStaff;
import cn.anju.procedure.ProcedureRefused;
import cn.anju.procedure.RunDesk;
import cn.anju.purchase.FirstPaymentDesk;
import cn.anju.purchase.MilestoneDesk;
import cn.anju.purchase.PeopleDesk;
import cn.anju.purchase.PurchaseDesk;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The desks at which the demo is worked on, and the days on which it happened. */
@Component
@Profile("demo")
class DemoOffice {

	private static final int TRIES = 10;

	final PurchaseDesk purchases;

	final PeopleDesk people;

	final FirstPaymentDesk firstPayments;

	final MilestoneDesk milestones;

	final RunDesk runs;

	final FilingDesk filing;

	final Custody custody;

	private final DemoStaff staff;

	private final WorkingCalendars calendars;

	private final DemoClock clock;

	DemoOffice(PurchaseDesk purchases, PeopleDesk people, FirstPaymentDesk firstPayments, MilestoneDesk milestones,
			RunDesk runs, FilingDesk filing, Custody custody, DemoStaff staff, WorkingCalendars calendars,
			DemoClock clock) {
		this.purchases = purchases;
		this.people = people;
		this.firstPayments = firstPayments;
		this.milestones = milestones;
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
			again(work);
			return true;
		}));
	}

	/**
	 * The clock may move a run at the same time: then it is looked at again, as people
	 * do.
	 */
	private static void again(Runnable work) {
		for (int tries = 1;; tries++) {
			try {
				work.run();
				return;
			}
			catch (Refused ex) {
				if (ex.reason() != ProcedureRefused.CHANGED_MEANWHILE || tries == TRIES) {
					throw ex;
				}
			}
		}
	}

	/** Lets a member of staff do something today. */
	<T> T as(String username, Supplier<T> work) {
		return this.staff.as(username, work);
	}

}
