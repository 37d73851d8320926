package cn.anju.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.procedure.Assignee;
import cn.anju.procedure.QueueEntries;
import cn.anju.procedure.QueueEntry;
import cn.anju.procedure.QueuePages;
import cn.anju.procedure.StepActor;

import org.springframework.stereotype.Component;

/** Puts open cases into the day's work of whoever has them, and takes closed ones out. */
@Component
class CaseQueue implements QueuePages {

	/** The kind of subject of cases. */
	static final String CASE = "case";

	private static final String SOURCE = "care";

	private static final String TOPIC = "case";

	private final QueueEntries entries;

	private final Clock clock;

	CaseQueue(QueueEntries entries, Clock clock) {
		this.entries = entries;
		this.clock = clock;
	}

	void put(List<Case> some, Map<Long, ServiceClock> clocks, Instant now) {
		List<Case> open = some.stream().filter((one) -> one.state().isOpen()).toList();
		this.entries
			.put(open.stream().map((one) -> entry(one, Objects.requireNonNull(clocks.get(one.id())), now)).toList());
		this.entries.remove(SOURCE, TOPIC,
				some.stream()
					.filter((one) -> !one.state().isOpen())
					.map((one) -> new Subject(CASE, one.id()))
					.toList());
	}

	private QueueEntry entry(Case one, ServiceClock clock, Instant now) {
		Handler handler = one.responsibility().handler();
		boolean rests = clock.pausedBecause(now).isPresent();
		boolean waiting = rests || one.state().awaitsOwner();
		StepActor actor = one.state().awaitsOwner() ? new StepActor(StepActor.Kind.OWNER, null)
				: new StepActor(StepActor.Kind.STAFF, handler.level().role());
		LocalDate day = rests ? null : clock.next(now).map((due) -> day(due.due())).orElse(null);
		return new QueueEntry(SOURCE, TOPIC, new Subject(CASE, one.id()), null, one.project(), one.purchase(),
				"care.queue." + one.state().name().toLowerCase(Locale.ROOT), List.of(one.title()), actor,
				new Assignee(handler.account(), handler.name()), day(one.receivedAt()), day, day, null, null, waiting,
				!clock.isBegun(), null);
	}

	private LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.clock.getZone());
	}

	@Override
	public String source() {
		return SOURCE;
	}

	@Override
	public List<String> roles() {
		return List.of(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR);
	}

	@Override
	public String path(Subject subject) {
		return "office/care/" + subject.id();
	}

}
