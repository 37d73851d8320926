package cn.anju.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Until when a seat is offered to whoever waits for it. */
class OfferTimesTest {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final OfferTimes times = new OfferTimes(LocalTime.of(8, 0), LocalTime.of(21, 0), Duration.ofHours(2), ZONE);

	@ParameterizedTest(name = "R-205: offered at {0} for a slot at {1}: until {2}")
	@CsvSource({ "2026-12-14T10:00, 2026-12-21T10:00, 2026-12-14T12:00",
			"2026-12-14T20:30, 2026-12-21T10:00, 2026-12-15T09:30",
			"2026-12-14T23:10, 2026-12-21T10:00, 2026-12-15T10:00",
			"2026-12-15T03:00, 2026-12-21T10:00, 2026-12-15T10:00",
			"2026-12-14T10:00, 2026-12-14T12:30, 2026-12-14T11:30",
			"2026-12-14T21:00, 2026-12-15T10:00, 2026-12-15T09:00", "2026-12-14T10:00, 2026-12-14T11:10, -",
			"2026-12-14T10:00, 2026-12-14T09:00, -" })
	void until(LocalDateTime now, LocalDateTime slot, String until) {
		assertThat(this.times.until(instant(now), instant(slot)).map((end) -> LocalDateTime.ofInstant(end, ZONE)))
			.isEqualTo(
					until.equals("-") ? java.util.Optional.empty() : java.util.Optional.of(LocalDateTime.parse(until)));
	}

	private static Instant instant(LocalDateTime local) {
		return local.atZone(ZONE).toInstant();
	}

}
