package cn.anju;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands where a test puts it. */
public class SettableClock extends Clock {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-09-17T16:01:00Z"));

	public void set(LocalDate day, LocalTime time) {
		this.now.set(day.atTime(time).atZone(ZONE).toInstant());
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(instant(), zone);
	}

	@Override
	public Instant instant() {
		return this.now.get();
	}

}
