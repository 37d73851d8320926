package cn.anju.intake;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The record of an import.
 *
 * @param id its id, by which it is found under {@code /office/imports/{id}}
 * @param kind the name of its kind
 * @param fileName the name of the file
 * @param sha256 what identifies the content of the file
 * @param actorName who imported; empty for the command line
 * @param startedAt when it began
 * @param endedAt when it ended, nothing while it runs
 * @param state how it stands
 * @param total the rows of data in the file
 * @param counts how many rows went where
 */
public record ImportSummary(long id, String kind, String fileName, String sha256, String actorName, Instant startedAt,
		@Nullable Instant endedAt, ImportState state, int total, ImportCounts counts) {
}
