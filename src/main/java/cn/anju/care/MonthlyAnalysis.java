package cn.anju.care;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Causes and measures of one month, of the cases that were received in it and are
 * summed up.
 *
 * @param month the month
 * @param causes what happened why, the most first
 * @param repeats what happens again and again and happened in this month too
 */
public record MonthlyAnalysis(YearMonth month, List<Cause> causes, List<Repeat> repeats) {

	/**
	 * From how many on the same cause in the same building is one that repeats itself.
	 */
	public static final int REPEATED = 3;

	/**
	 * A cause.
	 *
	 * @param type the cause
	 * @param count how many cases have it
	 * @param measures what is done against it, each with the numbers of its cases
	 */
	public record Cause(CauseType type, int count, List<Measure> measures) {
	}

	/**
	 * A measure.
	 *
	 * @param words what is done; empty where none was written
	 * @param numbers of which cases
	 */
	public record Measure(String words, List<String> numbers) {
	}

	/**
	 * The same cause in the same building, three times or more in the shown days.
	 *
	 * @param type the cause
	 * @param building where; always a named one
	 * @param numbers of the cases in all shown months, the oldest first
	 */
	public record Repeat(CauseType type, ReportBuilding building, List<String> numbers) {
	}

	/** Of cases by the day on which they were received; the newest month first. */
	static List<MonthlyAnalysis> of(List<ReportedCase> cases, ZoneId zone) {
		List<ReportedCase> summed = cases.stream()
			.filter((one) -> one.cause() != null)
			.sorted(Comparator.comparing(ReportedCase::receivedAt).thenComparing(ReportedCase::number))
			.toList();
		List<Repeat> repeats = repeats(summed);
		Map<YearMonth, List<ReportedCase>> months = summed.stream()
			.collect(Collectors.groupingBy((one) -> YearMonth.from(one.receivedAt().atZone(zone)),
					() -> new TreeMap<YearMonth, List<ReportedCase>>(Comparator.reverseOrder()), Collectors.toList()));
		return months.entrySet()
			.stream()
			.map((month) -> new MonthlyAnalysis(month.getKey(), causes(month.getValue()),
					in(month.getValue(), repeats)))
			.toList();
	}

	private static List<Repeat> repeats(List<ReportedCase> summed) {
		Map<Key, List<String>> found = new LinkedHashMap<>();
		summed.stream()
			.filter((one) -> one.building().isNamed())
			.forEach((one) -> found.computeIfAbsent(Key.of(one), (_) -> new ArrayList<>()).add(one.number()));
		return found.entrySet()
			.stream()
			.filter((one) -> one.getValue().size() >= REPEATED)
			.map((one) -> new Repeat(one.getKey().cause(), one.getKey().building(), List.copyOf(one.getValue())))
			.sorted(Comparator.comparing((Repeat one) -> one.numbers().size()).reversed())
			.toList();
	}

	private static List<Repeat> in(List<ReportedCase> month, List<Repeat> repeats) {
		Set<String> numbers = month.stream().map(ReportedCase::number).collect(Collectors.toSet());
		return repeats.stream().filter((one) -> one.numbers().stream().anyMatch(numbers::contains)).toList();
	}

	private static List<Cause> causes(List<ReportedCase> month) {
		Map<CauseType, List<ReportedCase>> found = month.stream()
			.collect(Collectors.groupingBy((one) -> Objects.requireNonNull(one.cause()), TreeMap::new,
					Collectors.toList()));
		return found.entrySet()
			.stream()
			.map((one) -> new Cause(one.getKey(), one.getValue().size(), measures(one.getValue())))
			.sorted(Comparator.comparing(Cause::count).reversed().thenComparing(Cause::type))
			.toList();
	}

	private static List<Measure> measures(List<ReportedCase> cases) {
		Map<String, List<String>> found = new LinkedHashMap<>();
		cases
			.forEach((one) -> found.computeIfAbsent(one.measure().strip(), (_) -> new ArrayList<>()).add(one.number()));
		return found.entrySet().stream().map((one) -> new Measure(one.getKey(), List.copyOf(one.getValue()))).toList();
	}

	private record Key(CauseType cause, ReportBuilding building) {

		static Key of(ReportedCase one) {
			return new Key(Objects.requireNonNull(one.cause()), one.building());
		}

	}

}
