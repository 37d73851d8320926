package cn.anju.calendar;

/**
 * An authority or bank whose counters keep days of their own.
 *
 * @param key how procedures name it, such as {@code exchange}
 * @param name its name as people say it
 */
public record Authority(String key, String name) {
}
