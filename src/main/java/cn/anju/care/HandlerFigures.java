package cn.anju.care;

/**
 * What one member of staff has of the counted cases.
 *
 * @param name the name
 * @param received how many
 * @param open how many are open
 * @param late how many of those are late
 * @param contact how soon somebody was there
 */
public record HandlerFigures(String name, int received, int open, int late, TimeFigures contact) {
}
