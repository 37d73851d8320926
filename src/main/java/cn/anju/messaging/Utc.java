package cn.anju.messaging;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/** Instants as they stand in DATETIME columns: in UTC, whatever zone the server is in. */
final class Utc {

	private Utc() {
	}

	static LocalDateTime column(Instant instant) {
		return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

	static Instant instant(LocalDateTime column) {
		return column.toInstant(ZoneOffset.UTC);
	}

	static @Nullable Instant optional(@Nullable LocalDateTime column) {
		return (column != null) ? instant(column) : null;
	}

}
