package cn.anju.bench;

import java.util.Arrays;
import java.util.Locale;

/** Prints what a bench found: one JSON object a line. */
final class Figures {

	private Figures() {
	}

	/**
	 * Prints a figure that stands by itself.
	 * @param name such as {@code session.heap}
	 * @param unit such as {@code kB}
	 */
	static void print(String name, double value, String unit) {
		System.out.printf(Locale.ROOT, "{\"name\":\"%s\",\"value\":%s,\"unit\":\"%s\"}%n", name, number(value), unit);
	}

	/**
	 * Prints a figure beside that of a rival.
	 * @param comparedWith what the rival is
	 * @param ratio how many times the rival's time was needed
	 */
	static void print(String name, double value, String unit, String comparedWith, double ratio) {
		System.out.printf(Locale.ROOT,
				"{\"name\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"comparedWith\":\"%s\",\"ratio\":%s}%n", name,
				number(value), unit, comparedWith, number(ratio));
	}

	private static String number(double value) {
		return (value >= 1_000) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.2f", value);
	}

	static double median(double... values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	/** The time that 95 of 100 calls keep to, in milliseconds. */
	static double p95(long[] nanos) {
		long[] sorted = nanos.clone();
		Arrays.sort(sorted);
		return sorted[(int) Math.ceil(sorted.length * 0.95) - 1] / 1e6;
	}

}
