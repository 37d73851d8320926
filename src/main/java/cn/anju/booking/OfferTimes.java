package cn.anju.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Until when a seat is offered to whoever waits for it: for some time while people may be
 * disturbed, and long enough before the slot that somebody can still come.
 */
final class OfferTimes {

	private static final Duration WAY = Duration.ofHours(1);

	private static final Duration LEAST = Duration.ofMinutes(15);

	private final LocalTime from;

	private final LocalTime until;

	private final Duration patience;

	private final ZoneId zone;

	OfferTimes(LocalTime from, LocalTime until, Duration patience, ZoneId zone) {
		this.from = from;
		this.until = until;
		this.patience = patience;
		this.zone = zone;
	}

	/**
	 * Tells until when.
	 * @return the end of the offer; nothing if the slot begins too soon to offer it
	 */
	Optional<Instant> until(Instant now, Instant startsAt) {
		Instant latest = startsAt.minus(WAY);
		Instant end = ends(now);
		Instant until = end.isBefore(latest) ? end : latest;
		return until.isBefore(now.plus(LEAST)) ? Optional.empty() : Optional.of(until);
	}

	private Instant ends(Instant now) {
		ZonedDateTime at = awake(now.atZone(this.zone));
		Duration left = this.patience;
		Duration today = Duration.between(at, at.with(this.until));
		while (left.compareTo(today) > 0) {
			left = left.minus(today);
			at = at.plusDays(1).with(this.from);
			today = Duration.between(at, at.with(this.until));
		}
		return at.plus(left).toInstant();
	}

	private ZonedDateTime awake(ZonedDateTime at) {
		if (at.toLocalTime().isBefore(this.from)) {
			return at.with(this.from);
		}
		return at.toLocalTime().isBefore(this.until) ? at : at.plusDays(1).with(this.from);
	}

}
