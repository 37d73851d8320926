package cn.anju.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import cn.anju.core.Subject;
import cn.anju.procedure.Assignee;
import cn.anju.procedure.QueueEntries;
import cn.anju.procedure.QueueEntry;
import cn.anju.procedure.QueuePages;
import cn.anju.procedure.StepActor;
import org.jspecify.annotations.Nullable;

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

	void put(List<Case> some, Function<Case, Optional<ServiceTarget>> due) {
		List<Case> open = some.stream().filter((one) -> one.state().isOpen()).toList();
		this.entries.put(open.stream().map((one) -> entry(one, due.apply(one).orElse(null))).toList());
		this.entries.remove(SOURCE, TOPIC,
				some.stream()
					.filter((one) -> !one.state().isOpen())
					.map((one) -> new Subject(CASE, one.id()))
					.toList());
	}

	private QueueEntry entry(Case one, @Nullable ServiceTarget due) {
		Handler handler = one.responsibility().handler();
		boolean waiting = one.state().awaitsOwner();
		StepActor actor = waiting ? new StepActor(StepActor.Kind.OWNER, null)
				: new StepActor(StepActor.Kind.STAFF, handler.level().role());
		LocalDate day = (due != null) ? day(due.due()) : null;
		return new QueueEntry(SOURCE, TOPIC, new Subject(CASE, one.id()), null, one.project(), one.purchase(),
				"care.queue." + one.state().name().toLowerCase(Locale.ROOT), List.of(one.number(), one.title()), actor,
				new Assignee(handler.account(), handler.name()), day(one.receivedAt()), day, day, null, null, waiting,
				false, null);
	}

	private LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, this.clock.getZone());
	}

	@Override
	public String source() {
		return SOURCE;
	}

	@Override
	public String path(Subject subject) {
		return "office/care/" + subject.id();
	}

}
