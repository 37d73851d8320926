package cn.anju.care;

import cn.anju.core.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a report counts: by the day on which they were received.
 *
 * @param span the days
 * @param project one of the asker's projects; nothing for all of them
 * @param type one type; nothing for all of them
 */
public record ReportFilter(ReportSpan span, @Nullable ProjectId project, @Nullable CaseType type) {
}
