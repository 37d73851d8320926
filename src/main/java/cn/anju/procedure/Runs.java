package cn.anju.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;

import cn.anju.core.Subject;
import cn.anju.messaging.DueDates;
import cn.anju.messaging.NewDueDate;

/**
 * Keeps runs that were opened or moved, and with them, in the same transaction, what the
 * office has to do and when it is due.
 */
@Component
class Runs {

	private final RunWriter writer;

	private final QueueEntries queue;

	private final DueDates dueDates;

	private final Cards cards;

	Runs(RunWriter writer, QueueEntries queue, DueDates dueDates, Cards cards) {
		this.cards = cards;
		this.writer = writer;
		this.queue = queue;
		this.dueDates = dueDates;
	}

	void keepNew(List<Run> runs, Moment moment) {
		Map<Subject, String> orders = this.cards.orders(runs.stream().map((run) -> run.subject).toList());
		runs.forEach((run) -> run.unitOrder = orders.getOrDefault(run.subject, ""));
		List<Counted> counted = counted(runs, moment);
		this.writer.insert(counted);
		writeQueue(counted, false);
		writeDueDates(counted, false);
	}

	/** The runs must be locked. */
	void keep(List<Run> runs, Moment moment) {
		List<Counted> counted = counted(runs, moment);
		this.writer.update(counted);
		writeQueue(counted, true);
		writeDueDates(counted, true);
	}

	/** Sets runs anew on which nobody has worked. */
	void replace(List<Run> runs, Moment moment) {
		this.writer.forgetHistory(runs.stream().map((run) -> run.id).toList());
		keep(runs, moment);
	}

	private static List<Counted> counted(List<Run> runs, Moment moment) {
		return runs.stream().map((run) -> Counted.of(run, moment)).toList();
	}

	private void writeQueue(List<Counted> runs, boolean known) {
		this.queue.put(runs.stream().filter((counted) -> counted.run().currentStep != null).map(Runs::entry).toList());
		List<Long> closed = runs.stream()
			.map(Counted::run)
			.filter((run) -> run.currentStep == null)
			.map((run) -> run.id)
			.toList();
		if (known && !closed.isEmpty()) {
			this.queue.removeRuns(closed);
		}
	}

	private static QueueEntry entry(Counted counted) {
		Run run = counted.run();
		TemplateStep step = Objects.requireNonNull(run.current());
		StepRun its = run.step(step.key());
		Standing standing = counted.standing();
		boolean paused = run.lifecycle == Lifecycle.PAUSED;
		String text = paused ? "procedure.task.paused" : step.text("task");
		List<String> facts = (paused && run.pauseReason != null) ? List.of(run.pauseReason) : List.of();
		// what a pause costs is known when it ends
		LocalDate first = paused ? null : its.firstPromise;
		boolean waiting = paused || !step.actor().isStaff() || waitsForOthers(run, step);
		return new QueueEntry(run.template.key(), step.key(), run.subject, run.id, run.project, run.purchase, text,
				facts, step.actor(), run.assignee, its.openedOn, first,
				Standing.NEVER.equals(standing.due()) ? null : standing.due(), standing.legalOn(), standing.latest(),
				waiting, run.takenOver, run.flag);
	}

	/** An automatic step of which everything that is missing is brought by others. */
	private static boolean waitsForOthers(Run run, TemplateStep step) {
		return step.traits().automatic() && step.conditions(run.variant)
			.stream()
			.filter((condition) -> run.missing.contains(condition.name()))
			.noneMatch((condition) -> step.follow().equals(condition.by().role()));
	}

	private void writeDueDates(List<Counted> runs, boolean known) {
		List<NewDueDate> dates = new ArrayList<>();
		Map<String, Set<Subject>> gone = new LinkedHashMap<>();
		for (Counted counted : runs) {
			Map<String, NewDueDate> own = dueDates(counted);
			dates.addAll(own.values());
			Set<String> others = new HashSet<>(kinds(counted.run().template));
			others.removeAll(own.keySet());
			others.forEach((kind) -> gone.computeIfAbsent(kind, (_) -> new HashSet<>()).add(counted.run().subject));
		}
		if (known) {
			gone.forEach((kind, subjects) -> this.dueDates.withdraw(kind, subjects));
		}
		this.dueDates.set(dates);
	}

	/** What passed before Anju reminds nobody until somebody has confirmed it. */
	private static Map<String, NewDueDate> dueDates(Counted counted) {
		Run run = counted.run();
		TemplateStep step = run.current();
		Map<String, NewDueDate> dates = new LinkedHashMap<>();
		if (step == null || run.takenOver) {
			return dates;
		}
		Standing standing = counted.standing();
		if (step.dueKind() != null && !Standing.NEVER.equals(standing.due())) {
			dates.put(step.dueKind(), date(step.dueKind(), run, standing.due()));
		}
		LegalDates limit = standing.limit();
		if (limit != null && limit.limit().dueKind() != null && standing.latest() != null) {
			dates.put(limit.limit().dueKind(), date(limit.limit().dueKind(), run, limit.day()));
		}
		return dates;
	}

	private static NewDueDate date(String kind, Run run, LocalDate day) {
		return new NewDueDate(kind, run.subject, run.project, run.purchase, day, Map.of("stage", run.stage()));
	}

	private static Collection<String> kinds(Template template) {
		Set<String> kinds = new HashSet<>();
		template.steps().stream().map(TemplateStep::dueKind).filter(Objects::nonNull).forEach(kinds::add);
		template.limits().stream().map(Template.Limit::dueKind).filter(Objects::nonNull).forEach(kinds::add);
		return kinds;
	}

}
