package cn.anju.care.ui.office;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import cn.anju.care.CareReport;
import cn.anju.care.CaseCategory;
import cn.anju.care.PromiseFigures;
import cn.anju.care.ReportBuilding;
import cn.anju.care.ReportFigures;
import cn.anju.care.Satisfaction;
import cn.anju.care.TimeFigures;
import cn.anju.care.ui.office.CompareBars.Bar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** The figures of a report, drawn beside those of the days before. */
class ReportPanels extends Div {

	private static final long serialVersionUID = 1L;

	private static final int MOST_BUILDINGS = 15;

	private static final int PER_CENT = 100;

	private final transient ReportFigures now;

	private final transient ReportFigures before;

	private final boolean manyProjects;

	ReportPanels(CareReport report, boolean manyProjects) {
		this.now = report.now();
		this.before = report.before();
		this.manyProjects = manyProjects;
		addClassName("panels");
		add(panel("category", bars(ReportFigures::categories, this::category, Integer.MAX_VALUE)), buildings(),
				panel("cause", causes()), promises(), times(),
				satisfaction("survey", this.now.survey(), this.before.survey()),
				satisfaction("visit", this.now.visit(), this.before.visit()));
	}

	private Section panel(String name, Component... content) {
		Section panel = new Section(new H2(getTranslation("care.reports.by." + name)));
		panel.addClassNames("aj-panel", "aj-file-panel", name);
		panel.add(content);
		return panel;
	}

	private Section buildings() {
		Section panel = panel("building", bars(ReportFigures::buildings, this::building, MOST_BUILDINGS));
		int more = keys(ReportFigures::buildings).size() - MOST_BUILDINGS;
		if (more > 0) {
			panel.add(muted(getTranslation("care.reports.more-buildings", more)));
		}
		return panel;
	}

	private Component causes() {
		return keys(ReportFigures::causes).isEmpty() ? muted(getTranslation("care.reports.no-causes")) : bars(
				ReportFigures::causes, (one) -> getTranslation("care.reports.cause." + one.name()), Integer.MAX_VALUE);
	}

	private <K> Set<K> keys(Function<ReportFigures, Map<K, Integer>> which) {
		Set<K> keys = new LinkedHashSet<>(which.apply(this.now).keySet());
		keys.addAll(which.apply(this.before).keySet());
		return keys;
	}

	/** The most first. */
	private <K> CompareBars bars(Function<ReportFigures, Map<K, Integer>> which, Function<K, String> named, int most) {
		Map<K, Integer> its = which.apply(this.now);
		Map<K, Integer> were = which.apply(this.before);
		return new CompareBars(keys(which).stream()
			.map((key) -> Bar.of(named.apply(key), its.getOrDefault(key, 0), were.getOrDefault(key, 0)))
			.sorted(Comparator.comparing(Bar::now).thenComparing(Bar::before).reversed().thenComparing(Bar::label))
			.limit(most)
			.toList());
	}

	private Section times() {
		Section panel = panel("times", muted(getTranslation("care.reports.times-text")));
		panel.add(new H3(getTranslation("care.reports.time.contact")));
		panel.add(times(this.now.contact(), this.before.contact()));
		panel.add(new H3(getTranslation("care.reports.time.plan")));
		panel.add(times(this.now.plan(), this.before.plan()));
		return panel;
	}

	private Component[] times(TimeFigures its, TimeFigures were) {
		if (its.decided() == 0 && were.decided() == 0) {
			return new Component[] { muted(getTranslation("care.reports.no-times")) };
		}
		return new Component[] {
				new CompareBars(List.of(duration("care.reports.median", its.median(), were.median()),
						duration("care.reports.ninetieth", its.ninetieth(), were.ninetieth()))),
				new CompareBars(List.of(share("care.reports.in-time-share", its.inTime(), its.decided(), were.inTime(),
						were.decided())), PER_CENT) };
	}

	private Bar duration(String key, @Nullable Duration now, @Nullable Duration before) {
		return new Bar(getTranslation(key), minutes(now), minutes(before), written(now), written(before));
	}

	private static long minutes(@Nullable Duration time) {
		return (time != null) ? time.toMinutes() : 0;
	}

	private String written(@Nullable Duration time) {
		if (time == null) {
			return getTranslation("care.reports.none-yet");
		}
		return (time.toHours() > 0)
				? getTranslation("care.reports.hours-minutes", Long.toString(time.toHours()), time.toMinutesPart())
				: getTranslation("care.reports.minutes", time.toMinutesPart());
	}

	private Bar share(String key, int part, int whole, int partBefore, int wholeBefore) {
		return new Bar(getTranslation(key), share(part, whole), share(partBefore, wholeBefore), written(part, whole),
				written(partBefore, wholeBefore));
	}

	private static long share(int part, int whole) {
		return (whole > 0) ? Math.round((double) part * PER_CENT / whole) : 0;
	}

	private String written(int part, int whole) {
		return (whole > 0) ? getTranslation("care.reports.share", share(part, whole), part, whole)
				: getTranslation("care.reports.none-yet");
	}

	private Section promises() {
		PromiseFigures its = this.now.promises();
		PromiseFigures were = this.before.promises();
		if (its.all() + were.all() == 0) {
			return panel("promises", muted(getTranslation("care.reports.no-promises")));
		}
		return panel("promises",
				new CompareBars(List.of(Bar.of(getTranslation("care.reports.promise.kept"), its.kept(), were.kept()),
						Bar.of(getTranslation("care.reports.promise.broken"), its.broken(), were.broken()),
						Bar.of(getTranslation("care.reports.promise.open"), its.open(), were.open()))),
				new CompareBars(List.of(share("care.reports.kept-share", its.kept(), its.kept() + its.broken(),
						were.kept(), were.kept() + were.broken())), PER_CENT));
	}

	private Section satisfaction(String source, Satisfaction its, Satisfaction were) {
		if (its.asked() + were.asked() == 0) {
			return panel(source, muted(getTranslation("care.reports.no-" + source)));
		}
		List<Bar> scores = new ArrayList<>();
		for (int score = its.scores().size(); score > 0; score--) {
			scores.add(Bar.of(getTranslation("care.reports.score", score), its.scores().get(score - 1),
					were.scores().get(score - 1)));
		}
		Section panel = panel(source, new CompareBars(List
			.of(new Bar(getTranslation("care.reports.average"), value(its), value(were), average(its), average(were))),
				its.scores().size()), new CompareBars(scores));
		if (source.equals("survey")) {
			panel.add(new CompareBars(List
				.of(share("care.reports.answered-share", its.answered(), its.asked(), were.answered(), were.asked())),
					PER_CENT));
		}
		return panel;
	}

	private static double value(Satisfaction its) {
		Double average = its.average();
		return (average != null) ? average : 0;
	}

	private String average(Satisfaction its) {
		Double average = its.average();
		return (average != null) ? String.format(Locale.ROOT, "%.1f", average)
				: getTranslation("care.reports.none-yet");
	}

	private String category(CaseCategory one) {
		return getTranslation("care.category." + one.name().toLowerCase(Locale.ROOT));
	}

	private String building(ReportBuilding one) {
		String name = one.isNamed() ? one.name() : getTranslation("care.reports.building.none");
		return this.manyProjects ? one.projectName() + " " + name : name;
	}

	private static Paragraph muted(String text) {
		Paragraph muted = new Paragraph(text);
		muted.addClassName("aj-muted");
		return muted;
	}

}
