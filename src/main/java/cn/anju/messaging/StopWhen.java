package cn.anju.messaging;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * When a rule has nothing more to say although the due date still stands.
 *
 * @param acknowledged once somebody has acknowledged an earlier notice of the rule about
 * the same due date
 * @param fact a fact of the due date that is looked at, none for no such condition
 * @param values the values of the fact with which nothing is said
 */
public record StopWhen(boolean acknowledged, @Nullable String fact, List<String> values) {

	/** Says everything as long as the due date stands. */
	public static final StopWhen NEVER = new StopWhen(false, null, List.of());

	public StopWhen {
		values = (values != null) ? List.copyOf(values) : List.of();
	}

}
