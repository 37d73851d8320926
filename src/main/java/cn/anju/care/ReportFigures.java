package cn.anju.care;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import cn.anju.care.ReportedCase.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The figures of some cases. What was taken over from elsewhere counts in
 * numbers, and in no time: when somebody was there, nobody knows.
 *
 * @param counts how many there are, and how they stand
 * @param categories how many of each category
 * @param buildings how many in each building
 * @param causes how many of each cause, among those that are summed up
 * @param contact how soon somebody spoke with the owner
 * @param plan how soon a plan or a result lay before the owner
 * @param promises how the promises of these cases stand
 * @param survey what owners answered on the phone
 * @param visit what they said on a visit
 * @param handlers who has them, the most first
 */
public record ReportFigures(Counts counts, Map<CaseCategory, Integer> categories,
		Map<ReportBuilding, Integer> buildings, Map<CauseType, Integer> causes, TimeFigures contact, TimeFigures plan,
		PromiseFigures promises, Satisfaction survey, Satisfaction visit, List<HandlerFigures> handlers) {

	/**
	 * How many there are, and how they stand now.
	 *
	 * @param received all of them
	 * @param closed how many are closed
	 * @param open how many are open
	 * @param late how many are open and late
	 * @param escalated how many went to the next level, ever
	 * @param reopened how many were opened again, ever
	 * @param takenOver how many were imported from elsewhere
	 */
	public record Counts(int received, int closed, int open, int late, int escalated, int reopened, int takenOver) {
	}

	static ReportFigures of(List<ReportedCase> cases) {
		return new ReportFigures(counts(cases), by(cases, (one) -> one.about().category()),
				by(cases, ReportedCase::building), by(cases, ReportedCase::cause), contact(cases),
				TimeFigures.of(cases.stream().map((one) -> one.times().plan()).toList()),
				cases.stream().map(ReportedCase::promises).reduce(PromiseFigures.NONE, PromiseFigures::plus),
				Satisfaction.of(number(cases, ReportedCase::surveyed), cases.stream().map(ReportedCase::survey)),
				Satisfaction.of(number(cases, (one) -> one.visit() != null), cases.stream().map(ReportedCase::visit)),
				handlers(cases));
	}

	private static Counts counts(List<ReportedCase> cases) {
		int open = standing(cases, Standing::open);
		return new Counts(cases.size(), cases.size() - open, open, standing(cases, Standing::late),
				standing(cases, Standing::escalated), standing(cases, Standing::reopened),
				standing(cases, Standing::takenOver));
	}

	private static int standing(List<ReportedCase> cases, Predicate<Standing> how) {
		return number(cases, (one) -> how.test(one.standing()));
	}

	private static int number(List<ReportedCase> cases, Predicate<ReportedCase> which) {
		return (int) cases.stream().filter(which).count();
	}

	private static <K> Map<K, Integer> by(List<ReportedCase> cases, Function<ReportedCase, @Nullable K> key) {
		return cases.stream()
			.map(key)
			.filter(Objects::nonNull)
			.collect(Collectors.toMap(Function.identity(), (_) -> 1, Integer::sum));
	}

	private static TimeFigures contact(List<ReportedCase> cases) {
		return TimeFigures.of(cases.stream().map((one) -> one.times().contact()).toList());
	}

	private static List<HandlerFigures> handlers(List<ReportedCase> cases) {
		return cases.stream()
			.collect(Collectors.groupingBy((one) -> one.handler().value(), TreeMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((its) -> new HandlerFigures(its.getLast().handlerName(), its.size(), standing(its, Standing::open),
					standing(its, Standing::late), contact(its)))
			.sorted(Comparator.comparing(HandlerFigures::received).reversed().thenComparing(HandlerFigures::name))
			.toList();
	}

}
