package cn.anju.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a script sets. */
final class MovingClock extends Clock {

	static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private volatile Instant now = Instant.EPOCH;

	void set(Instant instant) {
		this.now = instant;
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(this.now, zone);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

}
