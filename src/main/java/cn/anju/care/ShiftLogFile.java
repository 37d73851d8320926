package cn.anju.care;

/**
 * A log of a shift with everything that was open then.
 *
 * @param log the log
 * @param open what was open at the moment of handing over
 * @param forMe whether the asker is the one who signs it
 */
public record ShiftLogFile(ShiftLog log, OpenMatters open, boolean forMe) {
}
