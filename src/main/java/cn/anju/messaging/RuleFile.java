package cn.anju.messaging;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Rules as a module ships them in {@code reminders/<module>.yaml}. */
final class RuleFile {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private static final TypeReference<List<Entry>> ENTRIES = new TypeReference<>() {
	};

	private RuleFile() {
	}

	/**
	 * Reads rules.
	 * @throws InvalidRule with a message that names the rule and the fault
	 */
	static List<Rule> read(String yaml) {
		try {
			return YAML.readValue(yaml, ENTRIES).stream().map(Entry::rule).map(RuleFile::checked).toList();
		}
		catch (JacksonException ex) {
			throw new InvalidRule("Reminder rules cannot be read: " + ex.getOriginalMessage());
		}
	}

	private static Rule checked(Rule rule) {
		List<RuleFault> faults = RuleFault.of(rule);
		if (!faults.isEmpty()) {
			throw new InvalidRule("Reminder rule " + rule.key() + ": " + faults);
		}
		return rule;
	}

	/** A rule as it is written: most of it may be left out. */
	record Entry(String key, String kind, String category, @Nullable String audience, @Nullable Importance importance,
			@Nullable Acknowledgement acknowledgement, @Nullable String link, @Nullable List<Integer> offsets,
			@Nullable DayUnit unit, @Nullable RestDay restDay, int every, @Nullable MonthlyDay monthly, boolean call,
			@Nullable StopWhen stop, @Nullable Set<String> facts, @Nullable Map<String, RuleText> texts) {

		Rule rule() {
			return new Rule(this.key, this.kind, this.category, or(this.audience, ""),
					or(this.importance, Importance.NORMAL), or(this.acknowledgement, Acknowledgement.NONE),
					or(this.link, ""), or(this.offsets, List.of()), or(this.unit, DayUnit.DAYS),
					or(this.restDay, RestDay.STAY), this.every, this.monthly, this.call, or(this.stop, StopWhen.NEVER),
					or(this.facts, Set.of()), or(this.texts, Map.of()));
		}

		private static <T> T or(@Nullable T value, T otherwise) {
			return Objects.requireNonNullElse(value, otherwise);
		}

	}

}
