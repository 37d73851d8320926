package cn.anju.care;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import cn.anju.core.Texts;
import org.jspecify.annotations.Nullable;

/** The tables of a report as sheets, in one language. */
final class ReportSheets {

	private static final int PER_CENT = 100;

	private final CareReport report;

	private final Texts texts;

	private final Locale locale;

	private final ZoneId zone;

	ReportSheets(CareReport report, Texts texts, Locale locale, ZoneId zone) {
		this.report = report;
		this.texts = texts;
		this.locale = locale;
		this.zone = zone;
	}

	List<ReportSheet> all() {
		return List.of(figures(), counted("category", ReportFigures::categories, this::category),
				counted("building", ReportFigures::buildings, this::building),
				counted("cause", ReportFigures::causes, this::cause), times(), satisfaction(), handlers(), analysis(),
				repeats(), cases());
	}

	private ReportSheet sheet(String name, List<String> headings, List<List<@Nullable Object>> rows) {
		return new ReportSheet(text("sheet." + name), headings.stream().map(this::text).toList(), rows);
	}

	private ReportSheet figures() {
		ReportFigures now = this.report.now();
		ReportFigures before = this.report.before();
		List<List<@Nullable Object>> rows = new ArrayList<>();
		rows.add(days("figure.from", (days) -> days.from()));
		rows.add(days("figure.until", (days) -> days.until()));
		rows.add(row(text("figure.received"), now.counts().received(), before.counts().received()));
		rows.add(row(text("figure.closed"), now.counts().closed(), before.counts().closed()));
		rows.add(row(text("figure.open"), now.counts().open(), before.counts().open()));
		rows.add(row(text("figure.late"), now.counts().late(), before.counts().late()));
		rows.add(row(text("figure.escalated"), now.counts().escalated(), before.counts().escalated()));
		rows.add(row(text("figure.reopened"), now.counts().reopened(), before.counts().reopened()));
		rows.add(row(text("figure.taken-over"), now.counts().takenOver(), before.counts().takenOver()));
		rows.add(row(text("promise.kept"), now.promises().kept(), before.promises().kept()));
		rows.add(row(text("promise.broken"), now.promises().broken(), before.promises().broken()));
		rows.add(row(text("promise.open"), now.promises().open(), before.promises().open()));
		return sheet("figures", List.of("column.figure", "column.now", "column.before"), rows);
	}

	private List<@Nullable Object> days(String key, Function<ReportDays, Object> which) {
		ReportSpan span = this.report.filter().span();
		return row(text(key), which.apply(span.days()), which.apply(span.before()));
	}

	private <K> ReportSheet counted(String name, Function<ReportFigures, Map<K, Integer>> which,
			Function<K, String> named) {
		Map<K, Integer> now = which.apply(this.report.now());
		Map<K, Integer> before = which.apply(this.report.before());
		Set<K> keys = new LinkedHashSet<>(now.keySet());
		keys.addAll(before.keySet());
		return sheet(name, List.of("column." + name, "column.now", "column.before"),
				keys.stream()
					.sorted(Comparator.comparing((K key) -> now.getOrDefault(key, 0)).reversed().thenComparing(named))
					.map((key) -> row(named.apply(key), now.getOrDefault(key, 0), before.getOrDefault(key, 0)))
					.toList());
	}

	private ReportSheet times() {
		ReportFigures now = this.report.now();
		ReportFigures before = this.report.before();
		return sheet("times",
				List.of("column.time", "column.days", "column.came", "column.median", "column.ninetieth",
						"column.in-time", "column.late", "column.in-time-share"),
				List.of(times("contact", "column.now", now.contact()),
						times("contact", "column.before", before.contact()), times("plan", "column.now", now.plan()),
						times("plan", "column.before", before.plan())));
	}

	private List<@Nullable Object> times(String what, String days, TimeFigures its) {
		return row(text("time." + what), text(days), its.came(), minutes(its.median()), minutes(its.ninetieth()),
				its.inTime(), its.late(), share(its.inTime(), its.decided()));
	}

	private ReportSheet satisfaction() {
		ReportFigures now = this.report.now();
		ReportFigures before = this.report.before();
		return sheet("satisfaction",
				List.of("column.source", "column.days", "column.asked", "column.answered", "column.average",
						"column.score-1", "column.score-2", "column.score-3", "column.score-4", "column.score-5"),
				List.of(scores("survey", "column.now", now.survey()),
						scores("survey", "column.before", before.survey()), scores("visit", "column.now", now.visit()),
						scores("visit", "column.before", before.visit())));
	}

	private List<@Nullable Object> scores(String source, String days, Satisfaction its) {
		List<@Nullable Object> row = new ArrayList<>(
				row(text("satisfaction." + source), text(days), its.asked(), its.answered(), its.average()));
		row.addAll(its.scores());
		return row;
	}

	private ReportSheet handlers() {
		return sheet("handler",
				List.of("column.handler", "column.received", "column.open", "column.late-now", "column.median-contact",
						"column.in-time", "column.late"),
				this.report.now()
					.handlers()
					.stream()
					.map((one) -> row(one.name(), one.received(), one.open(), one.late(),
							minutes(one.contact().median()), one.contact().inTime(), one.contact().late()))
					.toList());
	}

	private ReportSheet analysis() {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (MonthlyAnalysis month : this.report.months()) {
			for (MonthlyAnalysis.Cause cause : month.causes()) {
				cause.measures()
					.forEach((measure) -> rows.add(row(month.month().toString(), cause(cause.type()), cause.count(),
							measure.words(), String.join(" ", measure.numbers()))));
			}
		}
		return sheet("analysis",
				List.of("column.month", "column.cause", "column.cases", "column.measure", "column.numbers"), rows);
	}

	private ReportSheet repeats() {
		return sheet("repeats", List.of("column.cause", "column.building", "column.cases", "column.numbers"),
				this.report.months()
					.stream()
					.flatMap((month) -> month.repeats().stream())
					.distinct()
					.map((one) -> row(cause(one.type()), building(one.building()), one.numbers().size(),
							String.join(" ", one.numbers())))
					.toList());
	}

	private ReportSheet cases() {
		List<String> columns = Stream
			.of("number", "type", "category", "project", "building", "handler", "received-at", "closed-at", "late-now",
					"escalated", "reopened", "taken-over", "contact", "contact-in-time", "plan", "plan-in-time",
					"promises", "promises-broken", "survey", "visit", "cause", "measure")
			.map((name) -> "column." + name)
			.toList();
		return sheet("cases", columns, this.report.cases().stream().map(this::of).toList());
	}

	private List<@Nullable Object> of(ReportedCase one) {
		ReportedCase.Standing standing = one.standing();
		CauseType cause = one.cause();
		return row(one.number(), lower("care.type.", one.about().type()), category(one.about().category()),
				one.building().projectName(), one.building().name(), one.handlerName(), local(one.receivedAt()),
				local(one.closedAt()), yes(standing.late()), yes(standing.escalated()), yes(standing.reopened()),
				yes(standing.takenOver()), minutes(one.times().contact().taken()), verdict(one.times().contact()),
				minutes(one.times().plan().taken()), verdict(one.times().plan()), one.promises().all(),
				one.promises().broken(), one.survey(), one.visit(), (cause != null) ? cause(cause) : null,
				one.measure());
	}

	private @Nullable String verdict(FirstTime time) {
		return switch (time.verdict()) {
			case IN_TIME -> text("in-time");
			case LATE -> text("late");
			case UNDECIDED -> null;
		};
	}

	private @Nullable String yes(boolean is) {
		return is ? text("yes") : null;
	}

	private @Nullable LocalDateTime local(@Nullable Instant at) {
		return (at != null) ? LocalDateTime.ofInstant(at, this.zone) : null;
	}

	private static @Nullable Long minutes(@Nullable Duration time) {
		return (time != null) ? time.toMinutes() : null;
	}

	private static @Nullable Long share(int part, int whole) {
		return (whole > 0) ? Math.round((double) part * PER_CENT / whole) : null;
	}

	private String category(CaseCategory one) {
		return lower("care.category.", one);
	}

	private String building(ReportBuilding one) {
		return one.projectName() + " " + (one.isNamed() ? one.name() : text("building.none"));
	}

	private String cause(CauseType one) {
		return text("cause." + one.name());
	}

	private String lower(String prefix, Enum<?> one) {
		return this.texts.of(this.locale, prefix + one.name().toLowerCase(Locale.ROOT));
	}

	private String text(String key) {
		return this.texts.of(this.locale, "care.reports." + key);
	}

	private static List<@Nullable Object> row(@Nullable Object... cells) {
		return new ArrayList<>(Arrays.asList(cells));
	}

}
