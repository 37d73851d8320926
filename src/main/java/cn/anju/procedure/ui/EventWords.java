package cn.anju.procedure.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import cn.anju.procedure.RunEvent;
import cn.anju.procedure.Template;

/** Writes the entries of a run's history. */
final class EventWords {

	private final RunWords words;

	private final Template template;

	EventWords(RunWords words, Template template) {
		this.words = words;
		this.template = template;
	}

	/** What happened, to which step. */
	String title(RunEvent event) {
		String said = this.words.text(event.textKey());
		String condition = event.facts().get(RunEvent.CONDITION);
		if (condition != null) {
			return this.words.text("procedure.history.step", said, this.words.text("procedure.condition." + condition));
		}
		String step = event.step();
		return (step != null)
				? this.words.text("procedure.history.step", said, this.words.name(this.template.step(step))) : said;
	}

	/** Who did it; nobody for the clock. */
	String who(RunEvent event) {
		return event.actor().name().isEmpty() ? this.words.text("procedure.actor.kind." + event.actor().kind())
				: event.actor().name();
	}

	/** Where it went, why, what was recorded with it, and a note. */
	String why(RunEvent event) {
		List<String> parts = new ArrayList<>();
		if (event.kind() == RunEvent.Kind.RETURNED) {
			parts.add(this.words.text("procedure.history.to",
					this.words.name(this.template.step(event.facts().getOrDefault("to", this.template.initial())))));
		}
		add(parts, event.reason());
		add(parts, promises(event));
		if (event.kind() == RunEvent.Kind.FINISHED) {
			event.facts()
				.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByKey())
				.forEach((fact) -> parts
					.add(this.words.text("procedure.fact." + fact.getKey()) + " " + fact.getValue()));
		}
		if (event.kind() == RunEvent.Kind.REOPENED) {
			event.facts()
				.keySet()
				.stream()
				.sorted()
				.forEach((name) -> parts.add(this.words.text("procedure.condition." + name)));
		}
		if (event.facts().containsKey(RunEvent.CONDITION)) {
			addSeen(parts, event);
		}
		add(parts, event.comment());
		return String.join(" · ", parts);
	}

	/** What was seen on paper; if it was withdrawn, who had recorded it. */
	private void addSeen(List<String> parts, RunEvent event) {
		parts.add(this.words.text("procedure.history.seen", this.words.day(event.on())));
		String number = event.facts().get(RunEvent.NUMBER);
		if (number != null) {
			parts.add(this.words.text("procedure.history.number", number));
		}
		String by = event.facts().get(RunEvent.BY);
		if (by != null) {
			parts.add(this.words.text("procedure.history.recorded-by", by));
		}
	}

	private @Nullable String promises(RunEvent event) {
		LocalDate before = event.oldPromise();
		LocalDate after = event.newPromise();
		return (before != null && after != null && !before.equals(after))
				? this.words.text("procedure.history.promise", this.words.day(before), this.words.day(after)) : null;
	}

	private static void add(List<String> parts, @Nullable String part) {
		if (part != null && !part.isBlank()) {
			parts.add(part);
		}
	}

}
