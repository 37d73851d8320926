package cn.anju.procedure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The texts without which a template does not start. */
final class TemplateTexts {

	private TemplateTexts() {
	}

	static Stream<String> keys(Template template) {
		List<String> keys = new ArrayList<>(List.of(template.nameKey()));
		stages(template).forEach((stage) -> keys.add(template.stageKey(stage)));
		template.limits().forEach((limit) -> keys.addAll(List.of(limit.textKey(), "procedure.fact." + limit.after())));
		template.steps().forEach((step) -> addStep(step, keys));
		return keys.stream().distinct();
	}

	static Set<String> stages(Template template) {
		Set<String> stages = new LinkedHashSet<>(List.of(template.initial()));
		for (TemplateStep step : template.steps()) {
			String begun = step.begun();
			if (begun != null) {
				stages.add(begun);
			}
			stages.add(step.reached());
		}
		stages.addAll(List.of(Template.RETURNED, Template.CANCELLED));
		return stages;
	}

	private static void addStep(TemplateStep step, List<String> keys) {
		keys.addAll(List.of(step.text("name"), step.text("task"), step.text("now"), step.actor().textKey()));
		Stream.concat(step.startConditions().stream(), step.conditions().stream())
			.forEach((condition) -> keys.addAll(List.of(condition.textKey(), condition.by().textKey())));
		step.asks().forEach((asked) -> keys.add(asked.textKey()));
		Stream.concat(step.needs().stream(), step.produces().stream())
			.forEach((document) -> keys.add("procedure.document." + document));
		step.handovers()
			.forEach((copy) -> keys.addAll(List.of("procedure.copy." + copy.copy(), "procedure.holder." + copy.to())));
	}

}
