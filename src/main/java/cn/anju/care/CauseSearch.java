package cn.anju.care;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.care.Gathering.Weighed;

/**
 * Finds reports of one project that seem to have one cause: they say the same, about one
 * building, at one time. Rare words weigh more. Reports are gathered in the order of
 * time, and then once more, because the first ones could be compared with little. Nothing
 * of it is certain: a person decides.
 */
final class CauseSearch {

	/** How many similar reports are worth a word. */
	static final int FEWEST = 3;

	private static final double ALIKE = 0.28;

	/** For whoever looks for more of the same a little less will do. */
	private static final double MAYBE_ALIKE = 0.1;

	private static final double ONE_CAUSE = 0.21;

	/** Among few reports nothing is rarer than this. */
	private static final int FEW = 200;

	private static final double OF_TITLE = 2;

	/**
	 * A long story is measured by this many of its pairs, or it would be like nothing.
	 */
	private static final int TELLING = 8;

	private static final int MOST_WORDS = 8;

	private final Usual.Words usual;

	private final Usual.Words now;

	private final List<Weighed> reports;

	private CauseSearch(Collection<Report> reports, Usual.Words usual) {
		this.usual = usual;
		this.now = said(reports);
		this.reports = reports.stream()
			.sorted(Comparator.comparing(Report::at).thenComparing(Report::id))
			.map((one) -> new Weighed(one, weights(one)))
			.filter((one) -> !one.weights().isEmpty())
			.toList();
	}

	private static Usual.Words said(Collection<Report> reports) {
		return Usual.Words.of(reports.stream().map(Report::grams).toList());
	}

	/**
	 * Reports that seem to have one cause.
	 *
	 * @param reports the reports, the oldest first
	 * @param typical the one that says best what all say
	 */
	record Cause(List<Report> reports, Report typical) {
	}

	/**
	 * Of new reports; beside what is usually said, their own words are seldom rare.
	 * @param reports new ones, of any projects
	 * @param usual what was said before
	 * @return at least {@link #FEWEST} reports each, the most reports first
	 */
	static List<Cause> among(Collection<Report> reports, Usual.Words usual) {
		return reports.stream()
			.collect(Collectors.groupingBy(Report::project))
			.values()
			.stream()
			.flatMap((those) -> new CauseSearch(those, usual).causes().stream())
			.sorted(Comparator.comparingInt((Cause one) -> -one.reports().size())
				.thenComparing((one) -> one.reports().getFirst().id()))
			.toList();
	}

	/** Those that are like what some reports have in common, the likest first. */
	static List<Report> like(Collection<Report> asked, Collection<Report> among, Usual.Words usual) {
		Set<Report> all = new LinkedHashSet<>(asked);
		all.addAll(among);
		CauseSearch search = new CauseSearch(all, usual);
		Set<Long> known = asked.stream().map(Report::id).collect(Collectors.toSet());
		Gathering its = new Gathering();
		search.reports.stream().filter((one) -> known.contains(one.report().id())).forEach(its::add);
		return search.reports.stream()
			.filter((one) -> !known.contains(one.report().id()))
			.map((one) -> Map.entry(one.report(), its.likeness(one)))
			.filter((one) -> one.getValue() >= MAYBE_ALIKE)
			.sorted(Comparator.comparingDouble((Map.Entry<Report, Double> one) -> -one.getValue())
				.thenComparing((one) -> one.getKey().id()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** What most of some reports say, the most usual first. */
	static List<String> words(Collection<Report> reports) {
		return said(reports).counts()
			.entrySet()
			.stream()
			.filter((one) -> one.getValue() * 2 >= reports.size())
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
			.limit(MOST_WORDS)
			.map(Map.Entry::getKey)
			.toList();
	}

	private List<Cause> causes() {
		List<Gathering> first = merged(gather().stream().filter((one) -> one.size() > 1).toList());
		Map<Gathering, Gathering> again = new HashMap<>();
		for (Weighed report : this.reports) {
			best(first, report).ifPresent((its) -> again.computeIfAbsent(its, (_) -> new Gathering()).add(report));
		}
		return again.values()
			.stream()
			.filter((one) -> one.size() >= FEWEST)
			.map((one) -> new Cause(one.reports(), one.typical()))
			.toList();
	}

	private List<Gathering> gather() {
		List<Gathering> found = new ArrayList<>();
		Map<String, Set<Gathering>> saying = new HashMap<>();
		for (Weighed report : this.reports) {
			Set<Gathering> near = report.weights()
				.keySet()
				.stream()
				.flatMap((gram) -> saying.getOrDefault(gram, Set.of()).stream())
				.collect(Collectors.toCollection(LinkedHashSet::new));
			Gathering its = best(near, report).orElseGet(() -> {
				found.add(new Gathering());
				return found.getLast();
			});
			its.add(report);
			report.weights()
				.keySet()
				.forEach((gram) -> saying.computeIfAbsent(gram, (_) -> new LinkedHashSet<>()).add(its));
		}
		return found;
	}

	/** The largest first: what is near to it joins it. */
	private static List<Gathering> merged(List<Gathering> gatherings) {
		List<Gathering> merged = new ArrayList<>();
		for (Gathering one : gatherings.stream().sorted(Comparator.comparingInt((one) -> -one.size())).toList()) {
			merged.stream()
				.filter((other) -> other.likeness(one) >= ONE_CAUSE)
				.max(Comparator.comparingDouble((other) -> other.likeness(one)))
				.ifPresentOrElse((other) -> other.addAll(one), () -> merged.add(one));
		}
		return merged;
	}

	private static Optional<Gathering> best(Collection<Gathering> among, Weighed report) {
		return among.stream()
			.map((one) -> Map.entry(one, one.likeness(report)))
			.filter((one) -> one.getValue() >= ALIKE)
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey);
	}

	private Map<String, Double> weights(Report one) {
		Map<String, Double> weights = new HashMap<>();
		one.grams().forEach((gram) -> {
			weights.put(gram, one.first().contains(gram) ? OF_TITLE * rare(gram) : rare(gram));
		});
		double length = Math.sqrt(weights.values()
			.stream()
			.map((weight) -> weight * weight)
			.sorted(Comparator.reverseOrder())
			.limit(TELLING)
			.mapToDouble(Double::doubleValue)
			.sum());
		weights.replaceAll((_, weight) -> weight / length);
		return weights;
	}

	/** What is said often now, because of one cause, is not usual for that. */
	private double rare(String gram) {
		double known = this.usual.of(gram) + Math.sqrt(this.now.of(gram));
		return Math.log((this.usual.texts() + this.now.texts() + FEW) / known);
	}

}
