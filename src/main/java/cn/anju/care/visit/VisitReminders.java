package cn.anju.care.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import cn.anju.core.DayStarted;
import cn.anju.core.Subject;
import cn.anju.messaging.Importance;
import cn.anju.messaging.NewStaffNotice;
import cn.anju.messaging.Notices;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells visitors of their visits the day before, on the day, and the day after if nothing
 * was written down; each once, however often a day is run.
 */
@Component
class VisitReminders {

	private final Visits visits;

	private final Notices notices;

	private final Clock clock;

	VisitReminders(Visits visits, Notices notices, Clock clock) {
		this.visits = visits;
		this.notices = notices;
		this.clock = clock;
	}

	@ApplicationModuleListener
	void on(DayStarted event) {
		run();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void run() {
		LocalDate today = LocalDate.now(this.clock);
		for (Visit visit : this.visits.due(today.plusDays(1))) {
			String when = visit.plannedOn().isBefore(today) ? "missed"
					: (visit.plannedOn().equals(today) ? "today" : "tomorrow");
			this.notices.tell(new NewStaffNotice("care/visit/" + visit.id() + "/" + visit.plannedOn() + "/" + when,
					"care", Importance.NORMAL, visit.project(), new Subject("visit", visit.id()),
					"care.visits.notice." + when, Map.of("home", visit.home(), "owners", visit.owners(), "purpose",
							visit.purpose(), "day", visit.plannedOn().toString()),
					"office/care/visits", Set.of(visit.visitor())));
		}
	}

}
