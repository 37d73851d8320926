package cn.anju.procedure;

/**
 * A batch of runs was begun or set anew by an import; nothing is told to owners.
 *
 * @param template the key of the template
 * @param firstRunId the smallest id of the batch
 * @param lastRunId the largest id of the batch
 * @param runs how many runs
 */
public record RunsOpened(String template, long firstRunId, long lastRunId, int runs) {
}
