package cn.anju.messaging;

import java.time.Instant;

import cn.anju.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt to call.
 *
 * @param outcome how it ended
 * @param person who was called, needed if somebody was reached
 * @param note what was said, at most 1,000 characters; needed if nobody will try again
 * @param nextAt when to try again, none for the usual: two working hours later
 */
public record CallResult(CallOutcome outcome, @Nullable PersonId person, String note, @Nullable Instant nextAt) {
}
