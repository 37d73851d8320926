package cn.anju.procedure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import cn.anju.core.Roles;

/** Reads templates and refuses, in words, what could not run. */
final class TemplateReader {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private final TemplateFile file;

	private final Map<String, Integer> parameters;

	private final Map<String, Template.Place> places = new LinkedHashMap<>();

	private TemplateReader(TemplateFile file, Map<String, Integer> overrides) {
		this.file = file;
		this.parameters = new LinkedHashMap<>(orEmpty(file.parameters()));
		overrides.forEach((name, value) -> {
			check(this.parameters.containsKey(name), () -> "has no parameter " + name);
			this.parameters.put(name, value);
		});
	}

	/**
	 * Reads a template.
	 * @param yaml its text
	 * @param overrides parameters that the configuration sets otherwise
	 * @throws InvalidTemplate with a message that names the template, the step and the
	 * fault
	 */
	static Template read(String yaml, Map<String, Integer> overrides) {
		try {
			TemplateFile file = YAML.readValue(yaml, TemplateFile.class);
			return new TemplateReader(file, overrides).template();
		}
		catch (JacksonException ex) {
			throw new InvalidTemplate("A procedure template cannot be read: " + ex.getOriginalMessage());
		}
	}

	private Template template() {
		check(isKey(this.file.key()) && this.file.initial() != null && this.file.anchor() != null,
				() -> "needs key, initial and anchor");
		check(this.file.steps() != null && !this.file.steps().isEmpty(), () -> "has no steps");
		orEmpty(this.file.authorities()).forEach((key, place) -> {
			check(place.counter() != null && place.counter().keySet().equals(Set.of("zh", "en")),
					() -> "authority " + key + " needs its counter in zh and en");
			this.places.put(key, new Template.Place(key, place.calendar(), Map.copyOf(place.counter())));
		});
		List<TemplateStep> steps = this.file.steps().stream().map(this::step).toList();
		checkOrder(steps);
		List<Template.Limit> limits = orEmpty(this.file.limits()).stream().map(this::limit).toList();
		return new Template(this.file.key(), 0, this.file.initial(), this.file.anchor(), this.file.number(),
				Map.copyOf(this.places), limits, steps);
	}

	private TemplateStep step(TemplateFile.Step step) {
		String name = "step " + step.key();
		check(isKey(step.key()) && step.actor() != null && step.reached() != null,
				() -> name + " needs key, actor and reached");
		check(step.at() == null || this.places.containsKey(step.at()), () -> name + ": no authority " + step.at());
		check(step.workingDays() == null || step.calendarDays() == null,
				() -> name + " counts working days or calendar days, not both");
		checkActor(step.actor(), name);
		String follow = (step.follow() != null) ? step.follow() : step.actor().role();
		check(follow != null && Roles.STAFF.contains(follow), () -> name + " needs a role of staff that follows it");
		var traits = new TemplateStep.Traits(step.optional(), step.skippable(), step.automatic(), step.reopensUntil());
		int mend = (step.mendWorkingDays() != null) ? number(step.mendWorkingDays(), name) : 0;
		return new TemplateStep(this.file.key(), step.key(), step.actor(), Objects.requireNonNull(follow),
				(step.at() != null) ? this.places.get(step.at()) : null, traits, step.reached(), step.begun(),
				step.provenBy(), duration(step, name), orEmpty(step.returnsTo()), mend,
				conditions(step.startConditions(), name), conditions(step.conditions(), name), orEmpty(step.asks()),
				orEmpty(step.needs()), orEmpty(step.produces()), copies(step.handovers()), step.due());
	}

	private TemplateStep.@Nullable Duration duration(TemplateFile.Step step, String name) {
		String days = (step.workingDays() != null) ? step.workingDays() : step.calendarDays();
		return (days != null) ? new TemplateStep.Duration(number(days, name), step.workingDays() != null) : null;
	}

	private List<TemplateStep.Condition> conditions(@Nullable List<TemplateFile.Condition> conditions, String step) {
		return orEmpty(conditions).stream().map((condition) -> {
			check(isKey(condition.name()) && condition.by() != null, () -> step + ": a condition needs name and by");
			checkActor(condition.by(), step);
			return new TemplateStep.Condition(condition.name(), condition.by(), orEmpty(condition.variants()));
		}).toList();
	}

	private static List<TemplateStep.Handover> copies(@Nullable List<TemplateFile.Copy> copies) {
		return orEmpty(copies).stream()
			.map((copy) -> new TemplateStep.Handover(copy.copy(), copy.to(), orEmpty(copy.variants())))
			.toList();
	}

	private Template.Limit limit(TemplateFile.Limit limit) {
		String shownUntil = (limit.shownUntil() != null) ? limit.shownUntil() : limit.metBy();
		Set<String> steps = Set.copyOf(this.file.steps().stream().map(TemplateFile.Step::key).toList());
		check(steps.contains(limit.metBy()) && steps.contains(shownUntil),
				() -> "limit " + limit.key() + " names a step that does not exist");
		return new Template.Limit(limit.key(), limit.after(), number(limit.days(), "limit " + limit.key()),
				limit.metBy(), shownUntil, limit.due());
	}

	private void checkOrder(List<TemplateStep> steps) {
		Set<String> before = new HashSet<>();
		Set<String> all = Set.copyOf(steps.stream().map(TemplateStep::key).toList());
		for (TemplateStep step : steps) {
			check(before.containsAll(step.returnsTo()), () -> step.key() + " returns to a step that is not before it");
			check(before.add(step.key()), () -> "has step " + step.key() + " twice");
			String until = step.traits().reopensUntil();
			check(until == null || all.contains(until), () -> step.key() + " reopens until a step that does not exist");
		}
		check(!steps.getLast().traits().optional(), () -> "ends with an optional step");
		check(!steps.getFirst().traits().optional(), () -> "begins with an optional step");
	}

	private void checkActor(StepActor actor, String where) {
		check(actor.kind() != null, () -> where + ": an actor needs a kind");
		check(actor.isStaff() == (actor.role() != null), () -> where + ": staff, and only staff, has a role");
		check(actor.role() == null || Roles.STAFF.contains(actor.role()), () -> where + ": no role " + actor.role());
	}

	private int number(String written, String where) {
		Integer value = written.matches("\\d{1,4}") ? Integer.valueOf(written) : this.parameters.get(written);
		check(value != null && value >= 0, () -> where + ": " + written + " is no number and no parameter");
		return Objects.requireNonNull(value);
	}

	private void check(boolean holds, Supplier<String> fault) {
		if (!holds) {
			throw new InvalidTemplate("Procedure template " + this.file.key() + " " + fault.get());
		}
	}

	private static boolean isKey(@Nullable String key) {
		return key != null && key.matches("[a-z][a-z0-9-]{0,39}");
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? List.copyOf(list) : List.of();
	}

	private static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
		return (map != null) ? map : Map.of();
	}

}
