package cn.anju.care;

import java.util.List;

/**
 * A report: what was received in some days, compared with the days before.
 *
 * @param filter what was asked for
 * @param now the figures
 * @param before the figures of the days before
 * @param months causes and measures, the newest month first
 * @param cases every counted case, the oldest first
 */
public record CareReport(ReportFilter filter, ReportFigures now, ReportFigures before, List<MonthlyAnalysis> months,
		List<ReportedCase> cases) {
}
