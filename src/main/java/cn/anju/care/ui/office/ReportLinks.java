package cn.anju.care.ui.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import cn.anju.care.CaseType;
import cn.anju.care.ReportFilter;
import cn.anju.care.ReportPeriod;
import cn.anju.care.ReportSpan;
import cn.anju.core.ProjectId;
import cn.anju.property.Project;
import com.vaadin.flow.router.QueryParameters;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a report in the address of its page. What cannot be read is left out: it
 * is this month, everything, in all projects of the asker.
 */
final class ReportLinks {

	private static final String PERIOD = "period";

	private static final String FROM = "from";

	private static final String UNTIL = "until";

	private static final String PROJECT = "project";

	private static final String TYPE = "type";

	private ReportLinks() {
	}

	static ReportFilter read(QueryParameters asked, List<Project> projects, LocalDate today) {
		String project = asked.getSingleParameter(PROJECT).orElse("");
		return new ReportFilter(span(asked, today),
				projects.stream()
					.map(Project::id)
					.filter((id) -> id.toString().equals(project))
					.findFirst()
					.orElse(null),
				named(CaseType.values(), asked.getSingleParameter(TYPE)));
	}

	private static ReportSpan span(QueryParameters asked, LocalDate today) {
		Optional<LocalDate> from = asked.getSingleParameter(FROM).flatMap(ReportLinks::day);
		Optional<LocalDate> until = asked.getSingleParameter(UNTIL).flatMap(ReportLinks::day);
		if (from.isPresent() || until.isPresent()) {
			LocalDate last = until.orElse(today);
			return ReportSpan.between(from.orElse(last), last);
		}
		ReportPeriod period = named(ReportPeriod.values(), asked.getSingleParameter(PERIOD));
		return ReportSpan.of((period != null && period != ReportPeriod.BETWEEN) ? period : ReportPeriod.THIS_MONTH,
				today);
	}

	private static Optional<LocalDate> day(String written) {
		try {
			return Optional.of(LocalDate.parse(written)).filter((day) -> day.getYear() > 1999 && day.getYear() < 2200);
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

	private static <E extends Enum<E>> @Nullable E named(E[] all, Optional<String> name) {
		return Arrays.stream(all).filter((one) -> name.filter(name(one)::equals).isPresent()).findFirst().orElse(null);
	}

	private static String name(Enum<?> one) {
		return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static QueryParameters write(ReportFilter filter) {
		Map<String, String> asked = new LinkedHashMap<>();
		ReportSpan span = filter.span();
		if (span.period() == ReportPeriod.BETWEEN) {
			asked.put(FROM, span.days().from().toString());
			asked.put(UNTIL, span.days().until().toString());
		}
		else if (span.period() != ReportPeriod.THIS_MONTH) {
			asked.put(PERIOD, name(span.period()));
		}
		ProjectId project = filter.project();
		if (project != null) {
			asked.put(PROJECT, project.toString());
		}
		CaseType type = filter.type();
		if (type != null) {
			asked.put(TYPE, name(type));
		}
		return QueryParameters.simple(asked);
	}

}
