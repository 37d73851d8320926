package cn.anju.messaging;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A published version of a rule.
 *
 * @param id its id
 * @param version its number within the rule
 * @param rule what it says
 * @param active whether it speaks; a rule that is switched off stays on record
 * @param office whether the office wrote it, false if it was shipped
 * @param publishedAt when it was published
 * @param publishedBy the name of who published it, none if it was shipped
 */
public record RuleVersion(long id, int version, Rule rule, boolean active, boolean office, Instant publishedAt,
		@Nullable String publishedBy) {
}
