package cn.anju.care;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A sheet: numbers, days, times and texts, or nothing, in rows under headings. */
record ReportSheet(String name, List<String> headings, List<List<@Nullable Object>> rows) {
}
