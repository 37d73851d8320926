package cn.anju.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.core.Refused;
import cn.anju.core.Subject;

/**
 * The conditions of steps: evidence that clerks record, and the steps that finish by
 * themselves when everything is there, or reopen when a confirmation is withdrawn in
 * time.
 */
@Service
@Transactional
public class Conditions {

	private static final int LONGEST_NUMBER = 64;

	private final RunStore store;

	private final Runs runs;

	private final ConditionAnswers answers;

	private final EvidenceStore evidence;

	private final Presence presence;

	private final ApplicationEventPublisher events;

	Conditions(RunStore store, Runs runs, ConditionAnswers answers, EvidenceStore evidence, Presence presence,
			ApplicationEventPublisher events) {
		this.store = store;
		this.runs = runs;
		this.answers = answers;
		this.evidence = evidence;
		this.presence = presence;
		this.events = events;
	}

	/**
	 * Looks at the conditions of subjects again, in few statements for all of them. To be
	 * called, in the same transaction, by whoever changes a fact that answers a
	 * condition.
	 * @param subjects the subjects; those without an open run are passed over
	 */
	public void recheck(Collection<Subject> subjects) {
		recheck(subjects, null);
	}

	private void recheck(Collection<Subject> subjects, @Nullable RunEvent recorded) {
		Moment moment = this.presence.ofClock();
		List<Run> open = this.store.lockOpen(subjects);
		List<Run> changed = new ArrayList<>();
		List<Object> news = new ArrayList<>();
		Map<Long, List<ConditionDetails>> details = this.answers.ask(open, Conditions::asked);
		for (Run run : open) {
			List<String> missing = ConditionAnswers.missing(details.getOrDefault(run.id, List.of()));
			Optional<TemplateStep> step = watched(run);
			boolean noted = recorded != null && isNoted(run, recorded);
			if ((step.isPresent() && apply(run, step.get(), missing, moment, news)) || noted) {
				changed.add(run);
			}
		}
		this.runs.keep(changed, moment);
		news.forEach(this.events::publishEvent);
		List<Subject> again = changed.stream().filter(Conditions::turnsByItself).map((run) -> run.subject).toList();
		if (!news.isEmpty() && !again.isEmpty()) {
			recheck(again);
		}
	}

	private static boolean turnsByItself(Run run) {
		TemplateStep current = run.current();
		return current != null && current.traits().automatic() && run.missing.isEmpty();
	}

	/** In the same way for runs that are not stored yet; tells nobody. */
	void settle(List<Run> fresh, Moment moment) {
		Map<Long, List<ConditionDetails>> details = this.answers.ask(fresh, Conditions::asked);
		for (Run run : fresh) {
			List<String> missing = ConditionAnswers.missing(details.getOrDefault(run.id, List.of()));
			watched(run).ifPresent((step) -> apply(run, step, missing, moment, new ArrayList<>()));
		}
	}

	/**
	 * Records what a clerk has seen for one condition of one or many subjects.
	 * @param subjects the subjects
	 * @param fresh what was seen
	 * @throws Refused if the day lies in the future or the number is too long
	 */
	public void record(Collection<Subject> subjects, NewEvidence fresh) {
		Moment moment = this.presence.now();
		if (fresh.seenOn().isAfter(moment.today())) {
			throw new Refused(ProcedureRefused.IN_FUTURE);
		}
		String number = fresh.number();
		if (number != null && number.length() > LONGEST_NUMBER) {
			throw new Refused(ProcedureRefused.FACT_MISSING, fresh.condition());
		}
		this.evidence.insert(subjects, fresh, moment);
		recheck(subjects, RunEvent.recorded(fresh, moment));
	}

	/**
	 * Withdraws what was recorded; conditions reopen if it is not too late for that.
	 * @param subject the subject
	 * @param condition the name of the condition
	 * @param reason why
	 * @throws Refused if there is nothing to withdraw or the reason is missing
	 */
	public void withdraw(Subject subject, String condition, String reason) {
		Moment moment = this.presence.now();
		String why = Reasons.required(reason);
		EvidenceStore.Key key = new EvidenceStore.Key(subject, condition);
		Evidence before = this.evidence.standing(List.of(key)).get(key);
		if (before == null || this.evidence.withdraw(subject, condition, why, moment) == 0) {
			throw new Refused(ProcedureRefused.NO_EVIDENCE);
		}
		recheck(List.of(subject), RunEvent.withdrawn(before, why, moment));
	}

	/** What is recorded stands in the history of each run that asks for the condition. */
	private static boolean isNoted(Run run, RunEvent recorded) {
		String condition = recorded.facts().get(RunEvent.CONDITION);
		boolean asked = run.template.steps()
			.stream()
			.flatMap((step) -> step.conditions(run.variant).stream())
			.anyMatch((one) -> one.name().equals(condition));
		if (asked) {
			run.happened(recorded);
		}
		return asked;
	}

	/** Every condition of a step with its answer. */
	List<ConditionDetails> details(Run run, TemplateStep step) {
		return this.answers.ask(List.of(run), (_) -> step.conditions(run.variant)).getOrDefault(run.id, List.of());
	}

	List<String> missingToStart(Run run, TemplateStep step) {
		return ConditionAnswers.missing(this.answers.ask(List.of(run), (_) -> step.startConditions(run.variant))
			.getOrDefault(run.id, List.of()));
	}

	private static boolean apply(Run run, TemplateStep step, List<String> missing, Moment moment, List<Object> news) {
		boolean current = step.key().equals(run.currentStep);
		if (current && missing.isEmpty()) {
			new Progress(run, moment).finishByItself(moment.today());
			run.takenOver = false;
			news.add(new StepFinished(run.id, run.template.key(), step.key(), run.subject, run.purchase, moment.today(),
					false, run.stage(), run.lifecycle.isClosed()));
			return true;
		}
		if (!current && !missing.isEmpty()) {
			new Correction(run, moment).reopen(step.key(), missing);
			news.add(new StepTakenBack(run.id, run.template.key(), step.key(), run.subject, run.purchase, ""));
			return true;
		}
		boolean other = current && !missing.equals(run.missing);
		run.missing = current ? missing : run.missing;
		return other;
	}

	private static List<TemplateStep.Condition> asked(Run run) {
		return watched(run).map((step) -> step.conditions(run.variant)).orElse(List.of());
	}

	/** The automatic step whose turn it is, or that can still reopen. */
	private static Optional<TemplateStep> watched(Run run) {
		if (run.lifecycle != Lifecycle.OPEN) {
			return Optional.empty();
		}
		return run.template.steps()
			.stream()
			.filter((step) -> step.traits().automatic())
			.filter((step) -> step.key().equals(run.currentStep) || canReopen(run, step))
			.findFirst();
	}

	private static boolean canReopen(Run run, TemplateStep step) {
		String until = step.traits().reopensUntil();
		StepRun its = run.step(step.key());
		boolean byItself = its.state == StepState.DONE && its.by != null && its.openedOn != null;
		return byItself && until != null && !run.step(until).state.isPassed();
	}

}
