package cn.anju.procedure;

/**
 * A run as somebody has it on the screen.
 *
 * @param runId the run
 * @param version the version that was shown; a command is refused if the run has moved on
 */
public record RunRef(long runId, int version) {
}
