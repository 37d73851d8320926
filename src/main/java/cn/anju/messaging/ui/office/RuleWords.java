package cn.anju.messaging.ui.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import cn.anju.messaging.RestDay;
import cn.anju.messaging.Rule;

/** Says in words when a rule speaks, and when it has nothing more to say. */
@Component
class RuleWords {

	private final DeskWords words;

	RuleWords(DeskWords words) {
		this.words = words;
	}

	/** Such as "5 and 2 days before the due day, then every 7 days". */
	String when(Rule rule, Locale locale) {
		List<String> parts = new ArrayList<>();
		if (rule.monthly() != null) {
			parts.add(this.words.text(locale, "messaging.when." + rule.monthly().name()));
		}
		add(rule, (offset) -> offset < 0, "messaging.when.before", locale, parts);
		if (rule.offsets().contains(0)) {
			parts.add(this.words.text(locale, "messaging.when.on"));
		}
		add(rule, (offset) -> offset > 0, "messaging.when.after", locale, parts);
		if (rule.every() > 0) {
			parts.add(this.words.text(locale, "messaging.when.every", rule.every(), unit(rule, rule.every(), locale)));
		}
		if (rule.restDay() != RestDay.STAY) {
			parts.add(this.words.text(locale, "messaging.when.rest." + rule.restDay().name()));
		}
		return String.join(this.words.text(locale, "messaging.when.join"), parts);
	}

	/** Such as "once somebody has acknowledged it; invoiced: yes". */
	String stop(Rule rule, Locale locale) {
		List<String> parts = new ArrayList<>();
		if (rule.stop().acknowledged()) {
			parts.add(this.words.text(locale, "messaging.rule.stop-acknowledged"));
		}
		if (rule.stop().fact() != null) {
			parts.add(this.words.text(locale, "messaging.stop.fact", this.words.fact(rule.stop().fact(), locale),
					String.join(this.words.text(locale, "messaging.when.and"), rule.stop().values())));
		}
		return parts.isEmpty() ? this.words.text(locale, "messaging.stop.never")
				: String.join(this.words.text(locale, "messaging.when.join"), parts);
	}

	private void add(Rule rule, Predicate<Integer> which, String key, Locale locale, List<String> parts) {
		List<Integer> days = rule.offsets().stream().filter(which).map(Math::abs).toList();
		if (!days.isEmpty()) {
			String numbers = days.stream()
				.map((day) -> Integer.toString(day))
				.collect(Collectors.joining(this.words.text(locale, "messaging.when.and")));
			parts.add(this.words.text(locale, key, numbers,
					unit(rule, days.stream().mapToInt((day) -> day).sum(), locale)));
		}
	}

	private String unit(Rule rule, int count, Locale locale) {
		return this.words.text(locale, "messaging.unit." + rule.unit().name(), count);
	}

}
