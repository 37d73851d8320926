package cn.anju.care;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * Reports around what they have in common: each pair of characters counts as much as it
 * does in all of them together, so that a report in other words is still near.
 */
final class Gathering {

	private static final double IN_THE_SAME_BUILDING = 0.25;

	private static final double IN_ANOTHER_BUILDING = 0.4;

	private static final Duration SOON = Duration.ofHours(6);

	private static final Duration LATER = Duration.ofHours(24);

	private static final double WITHIN_A_DAY = 0.85;

	private static final double LONG_AFTER = 0.6;

	private final List<Weighed> reports = new ArrayList<>();

	private final Map<String, Double> sum = new HashMap<>();

	private final Map<String, Integer> buildings = new HashMap<>();

	private final NavigableSet<Instant> times = new TreeSet<>();

	private double square;

	/**
	 * A report with how much each of its pairs of characters says; the squares add up to
	 * 1.
	 */
	record Weighed(Report report, Map<String, Double> weights) {
	}

	void add(Weighed one) {
		this.reports.add(one);
		this.times.add(one.report().at());
		one.weights().forEach((gram, weight) -> {
			double before = this.sum.getOrDefault(gram, 0.0);
			this.sum.put(gram, before + weight);
			this.square += weight * (2 * before + weight);
		});
		String building = Place.building(one.report().place());
		if (!building.isEmpty()) {
			this.buildings.merge(building, 1, Integer::sum);
		}
	}

	void addAll(Gathering other) {
		other.reports.forEach(this::add);
	}

	/** From 0 for nothing in common; more than 1 only for the same words in one place. */
	double likeness(Weighed one) {
		return said(one) * place(Place.building(one.report().place())) * time(one.report().at());
	}

	/** How near the reports of another gathering are, on average. */
	double likeness(Gathering other) {
		return other.reports.stream().mapToDouble(this::likeness).average().orElse(0);
	}

	private double said(Weighed one) {
		return product(one.weights()) / Math.sqrt(this.square);
	}

	private double product(Map<String, Double> weights) {
		return weights.entrySet()
			.stream()
			.mapToDouble((one) -> one.getValue() * this.sum.getOrDefault(one.getKey(), 0.0))
			.sum();
	}

	private double place(String building) {
		int known = this.buildings.values().stream().mapToInt(Integer::intValue).sum();
		if (building.isEmpty() || known == 0) {
			return 1;
		}
		double same = this.buildings.getOrDefault(building, 0) / (double) known;
		return 1 + IN_THE_SAME_BUILDING * same - IN_ANOTHER_BUILDING * (1 - same);
	}

	private double time(Instant at) {
		if (near(at, this.times.floor(at), SOON) || near(at, this.times.ceiling(at), SOON)) {
			return 1;
		}
		boolean later = near(at, this.times.floor(at), LATER) || near(at, this.times.ceiling(at), LATER);
		return later ? WITHIN_A_DAY : LONG_AFTER;
	}

	private static boolean near(Instant at, @Nullable Instant other, Duration most) {
		return other != null && Duration.between(at, other).abs().compareTo(most) <= 0;
	}

	int size() {
		return this.reports.size();
	}

	List<Report> reports() {
		return this.reports.stream().map(Weighed::report).toList();
	}

	/** The one that says best what all say. */
	Report typical() {
		return this.reports.stream().max(Comparator.comparingDouble(this::said)).map(Weighed::report).orElseThrow();
	}

}
