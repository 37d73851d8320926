package cn.anju.procedure;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A template as it is written: numbers may be names of parameters. */
record TemplateFile(String key, String initial, String anchor, @Nullable String number,
		@Nullable Map<String, Integer> parameters, @Nullable Map<String, Place> authorities,
		@Nullable List<Limit> limits, List<Step> steps) {

	record Place(String calendar, Map<String, String> counter) {
	}

	record Limit(String key, String after, String days, String metBy, @Nullable String shownUntil,
			@Nullable String due) {
	}

	record Step(String key, StepActor actor, @Nullable String follow, @Nullable String at, boolean optional,
			boolean skippable, boolean automatic, @Nullable String reopensUntil, String reached, @Nullable String begun,
			@Nullable String provenBy, @Nullable String workingDays, @Nullable String calendarDays,
			@Nullable List<String> returnsTo, @Nullable String mendWorkingDays,
			@Nullable List<Condition> startConditions, @Nullable List<Condition> conditions,
			@Nullable List<TemplateStep.Asked> asks, @Nullable List<String> needs, @Nullable List<String> produces,
			@Nullable List<Copy> handovers, @Nullable String due) {
	}

	record Condition(String name, StepActor by, @Nullable List<String> variants) {
	}

	record Copy(String copy, String to, @Nullable List<String> variants) {
	}

}
