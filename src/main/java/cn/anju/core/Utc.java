package cn.anju.core;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/** Instants as they stand in DATETIME columns: in UTC, whatever zone the server is in. */
public final class Utc {

	private Utc() {
	}

	/**
	 * Gives what is stored.
	 * @param instant the instant
	 * @return its date and time in UTC
	 */
	public static LocalDateTime column(Instant instant) {
		return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

	/**
	 * Reads what is stored.
	 * @param column date and time in UTC
	 * @return the instant
	 */
	public static Instant instant(LocalDateTime column) {
		return column.toInstant(ZoneOffset.UTC);
	}

	/**
	 * Reads what may be stored.
	 * @param column date and time in UTC, or nothing
	 * @return the instant, or nothing
	 */
	public static @Nullable Instant optional(@Nullable LocalDateTime column) {
		return (column != null) ? instant(column) : null;
	}

}
