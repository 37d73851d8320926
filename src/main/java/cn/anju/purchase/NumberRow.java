package cn.anju.purchase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.anju.core.PurchaseId;
import cn.anju.core.UnitId;

/**
 * A subscription number taken apart: what it begins with, and the digits at its end that
 * are counted.
 */
record NumberRow(PurchaseId purchase, UnitId unit, String number, String prefix, int digits, int place) {

	private static final Pattern COUNTED = Pattern.compile("(.*?)(\\d{1,9})");

	static NumberRow of(PurchaseId purchase, UnitId unit, String number) {
		Matcher matcher = COUNTED.matcher(number);
		return matcher.matches() ? new NumberRow(purchase, unit, number, matcher.group(1), matcher.group(2).length(),
				Integer.parseInt(matcher.group(2))) : new NumberRow(purchase, unit, number, number, 0, 0);
	}

	boolean isCounted() {
		return this.digits > 0;
	}

	/**
	 * What is missing between the first and the last number of each beginning and length.
	 */
	static List<Gap> gaps(Collection<NumberRow> rows, Collection<String> voided) {
		Map<String, List<NumberRow>> series = new TreeMap<>();
		rows.stream()
			.filter(NumberRow::isCounted)
			.forEach((row) -> series.computeIfAbsent(row.series(), (_) -> new ArrayList<>()).add(row));
		Map<String, List<Integer>> unused = new TreeMap<>();
		for (String number : voided) {
			NumberRow row = of(new PurchaseId(0), new UnitId(0), number);
			unused.computeIfAbsent(row.series(), (_) -> new ArrayList<>()).add(row.place());
		}
		List<Gap> gaps = new ArrayList<>();
		series.forEach((name, members) -> collect(members, unused.getOrDefault(name, List.of()), gaps));
		return gaps;
	}

	private String series() {
		return this.prefix + "#" + this.digits;
	}

	private static void collect(List<NumberRow> members, List<Integer> voided, List<Gap> gaps) {
		List<NumberRow> sorted = members.stream().sorted(Comparator.comparingInt(NumberRow::place)).toList();
		for (int i = 1; i < sorted.size(); i++) {
			NumberRow before = sorted.get(i - 1);
			NumberRow after = sorted.get(i);
			int from = before.place() + 1;
			for (int place : voided.stream().sorted().toList()) {
				if (place >= from && place < after.place()) {
					add(gaps, before, after, from, place - 1);
					from = place + 1;
				}
			}
			add(gaps, before, after, from, after.place() - 1);
		}
	}

	private static void add(List<Gap> gaps, NumberRow before, NumberRow after, int first, int last) {
		if (first <= last) {
			gaps.add(new Gap(before, after, first, last));
		}
	}

	/** Numbers that follow each other and that nobody has. */
	record Gap(NumberRow before, NumberRow after, int first, int last) {

		int missing() {
			return this.last - this.first + 1;
		}

		String written(int place) {
			return this.before.prefix()
					+ String.format(java.util.Locale.ROOT, "%0" + this.before.digits() + "d", place);
		}

		boolean has(String number) {
			NumberRow row = of(new PurchaseId(0), new UnitId(0), number);
			return row.series().equals(this.before.series()) && row.place() >= this.first && row.place() <= this.last;
		}

		List<String> between(String from, String to) {
			int start = of(new PurchaseId(0), new UnitId(0), from).place();
			int end = of(new PurchaseId(0), new UnitId(0), to).place();
			return (end - start >= SubscriptionDesk.MOST_AT_ONCE) ? List.of()
					: IntStream.rangeClosed(start, end).mapToObj(this::written).toList();
		}

	}

}
