package cn.anju.procedure.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import cn.anju.core.Days;
import cn.anju.core.Refusal;
import cn.anju.core.Texts;
import cn.anju.procedure.ConditionDetails;
import cn.anju.procedure.Delay;
import cn.anju.procedure.DelaySentence;
import cn.anju.procedure.LegalDates;
import cn.anju.procedure.Lifecycle;
import cn.anju.procedure.ProcedureRefused;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.StepDetails;
import cn.anju.procedure.Template;
import cn.anju.procedure.TemplateStep;
import cn.anju.shell.State;

/** Says in the office's words where a run stands, in the language of the present page. */
@Component
public class RunWords {

	private final Texts texts;

	private final Days days;

	private final DelaySentence delays;

	RunWords(Texts texts, Days days, DelaySentence delays) {
		this.texts = texts;
		this.days = days;
		this.delays = delays;
	}

	/**
	 * Gives a text.
	 * @param key its key
	 * @param facts what it mentions
	 * @return the text
	 */
	public String text(String key, Object... facts) {
		return this.texts.of(locale(), key, facts);
	}

	/**
	 * Writes a day with its weekday.
	 * @param day the day
	 * @return such as {@code 10月19日 周一}; a dash if there is none
	 */
	public String day(@Nullable LocalDate day) {
		return (day != null) ? this.days.written(day, locale()) : text("procedure.none");
	}

	/**
	 * Writes an instant.
	 * @param at the instant
	 * @return day and time
	 */
	public String at(java.time.Instant at) {
		return this.days.written(at, locale());
	}

	public LocalDate today() {
		return this.days.today();
	}

	/**
	 * Writes how far a day is away.
	 * @param day the day, today or later
	 * @return {@code 今天}, {@code 明天}, {@code 还剩 3 天}, or the day itself from the eighth
	 * day on
	 */
	public String ahead(LocalDate day) {
		int away = Math.toIntExact(ChronoUnit.DAYS.between(today(), day));
		return switch (away) {
			case 0 -> text("procedure.due.today");
			case 1 -> text("procedure.due.tomorrow");
			case 2, 3, 4, 5, 6, 7 -> text("procedure.due.in", away);
			default -> day(day);
		};
	}

	/**
	 * Tells the state of a run.
	 * @param run the run
	 * @return late only if a promise has moved or passed
	 */
	public State state(RunDetails run) {
		if (run.lifecycle() == Lifecycle.DONE) {
			return State.DONE;
		}
		if (run.lifecycle() != Lifecycle.OPEN) {
			return State.WAIT;
		}
		if (run.takenOver() || run.flag() != null) {
			return State.NEED;
		}
		boolean overdue = run.dueOn() != null && run.dueOn().isBefore(today());
		if (run.delay() != null || overdue) {
			return State.LATE;
		}
		return run.current().filter((step) -> !step.template().actor().isStaff()).isPresent() ? State.WAIT : State.NOW;
	}

	/**
	 * Says the state of a run in a word.
	 * @param run the run
	 * @return such as {@code 晚 5 个工作日} or the stage
	 */
	public String stateWord(RunDetails run) {
		Delay delay = run.delay();
		if (state(run) == State.LATE) {
			return (delay != null) ? text("procedure.late", text(delay.daysKey(), delay.days()))
					: text("procedure.late.overdue");
		}
		if (run.takenOver()) {
			return text("procedure.taken-over");
		}
		return (run.lifecycle() == Lifecycle.PAUSED) ? text("procedure.paused") : text(run.stageKey());
	}

	/**
	 * Says why a run is late.
	 * @param run the run
	 * @return causes, dates and a sum, or what is missing past the due day; empty if it
	 * is not late
	 */
	public String why(RunDetails run) {
		if (state(run) != State.LATE) {
			return "";
		}
		Delay delay = run.delay();
		return (delay != null) ? this.delays.sentence(delay, locale()) : overdue(run);
	}

	private String overdue(RunDetails run) {
		LocalDate due = Objects.requireNonNull(run.dueOn());
		String missing = run.missing()
			.stream()
			.map((one) -> text("procedure.delay.due.by", text(one.textKey()), text(one.by().textKey())))
			.collect(Collectors.joining(text("procedure.and")));
		String what = missing.isEmpty() ? text("procedure.delay.due.step")
				: text("procedure.delay.due.missing", missing);
		return text("procedure.delay.due", day(due), text("procedure.days", ChronoUnit.DAYS.between(due, today())),
				what);
	}

	/**
	 * Says what is happening and in which day of how many.
	 * @param step the present step
	 * @return such as {@code 交易所备案，第 3 / 6 个工作日}
	 */
	public String now(StepDetails step) {
		String name = name(step.template());
		if (step.day() == 0 || step.days() == 0) {
			return name;
		}
		return text((step.day() > step.days()) ? "procedure.now.day-over" : "procedure.now.day", name,
				Integer.toString(step.day()), Integer.toString(step.days()));
	}

	/**
	 * Names a step.
	 * @param step the step
	 * @return its name
	 */
	public String name(TemplateStep step) {
		return text(step.text("name"));
	}

	/**
	 * Says who acts, and at which counter.
	 * @param step the step
	 * @return such as {@code 交易所 3 楼 5–7 号窗口}
	 */
	public String who(TemplateStep step) {
		String actor = text(step.actor().textKey());
		Template.Place place = step.place();
		return (place != null) ? actor + " " + place.counter().getOrDefault(locale().getLanguage(), "") : actor;
	}

	/**
	 * Writes the limit of the law.
	 * @param legal the limit
	 * @return its day and the article
	 */
	public String legal(LegalDates legal) {
		return text("procedure.legal", day(legal.endsOn()), text(legal.limit().textKey()));
	}

	/**
	 * Says what answers a condition, or what is missing.
	 * @param condition the condition
	 * @return a sentence
	 */
	public String answer(ConditionDetails condition) {
		Object[] facts = Arrays.stream(condition.answer().arguments()).map(this::readable).toArray();
		return text(condition.answer().textKey(), facts);
	}

	/**
	 * Says what the owner reads about the present step.
	 * @param run the run
	 * @return the sentence of the step with the promised day
	 */
	public String ownerReads(RunDetails run) {
		if (run.lifecycle() == Lifecycle.PAUSED) {
			return text("procedure.owner.paused", Objects.requireNonNullElse(run.pauseReason(), ""));
		}
		return run.current().map((step) -> {
			String now = text(step.template().text("now"));
			LocalDate promise = step.promise();
			return (promise != null && !promise.isBefore(today())) ? now + text("procedure.owner.promise", day(promise))
					: now;
		}).orElseGet(() -> text(run.stageKey()));
	}

	/**
	 * Says why something was refused.
	 * @param reason the reason
	 * @param facts what it mentions
	 * @return the sentence with days, facts and conditions by their names
	 */
	public String refusal(Refusal reason, List<Object> facts) {
		String said = text(reason.key(), facts.stream().map(this::readable).toArray());
		if (reason == ProcedureRefused.CONDITIONS_MISSING) {
			return said + text("procedure.refused.missing", names(facts, "procedure.condition."));
		}
		if (reason == ProcedureRefused.FACT_MISSING) {
			return said + text("procedure.refused.missing", names(facts, "procedure.fact."));
		}
		return said;
	}

	private String names(List<Object> facts, String prefix) {
		return facts.stream()
			.flatMap((fact) -> Arrays.stream(fact.toString().split(",")))
			.map((name) -> text(prefix + name))
			.collect(Collectors.joining(text("procedure.and")));
	}

	private Object readable(Object fact) {
		if (fact instanceof LocalDate day) {
			return day(day);
		}
		return fact.toString().matches("\\d{4}-\\d{2}-\\d{2}") ? day(LocalDate.parse(fact.toString())) : fact;
	}

	private static Locale locale() {
		UI ui = UI.getCurrent();
		return (ui != null) ? ui.getLocale() : Locale.SIMPLIFIED_CHINESE;
	}

}
