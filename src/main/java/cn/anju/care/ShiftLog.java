package cn.anju.care;

import java.time.Instant;

import cn.anju.core.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a shift has handed to the next 交班日记. Kept for ever; nothing of it changes
 * but that the next shift signs it.
 *
 * @param id its id
 * @param project the project
 * @param projectName the name of the project
 * @param shift the shift that ended
 * @param words what its author added; may be empty
 * @param writtenBy who handed over
 * @param handedAt when
 * @param next who takes over
 * @param signedAt when that colleague signed, if so
 * @param cases how many open cases were handed over
 * @param late how many of them were late
 * @param promises how many promises were due
 */
public record ShiftLog(long id, ProjectId project, String projectName, ShiftOfDay shift, String words,
		Colleague writtenBy, Instant handedAt, Colleague next, @Nullable Instant signedAt, int cases, int late,
		int promises) {
}
