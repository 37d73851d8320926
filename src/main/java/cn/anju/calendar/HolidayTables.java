package cn.anju.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.core.Actor;
import cn.anju.core.Refused;

/**
 * Changes the calendars, one change at a time over all nodes, and tells that they have
 * changed.
 */
@Service
@Transactional
class HolidayTables {

	private final CalendarStore store;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	HolidayTables(CalendarStore store, ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Takes a notice; the same content twice changes nothing.
	 * @return whether something was changed
	 */
	boolean take(HolidayNotice notice, Actor actor) {
		this.store.lock();
		String checksum = checksum(notice.content());
		Optional<CalendarYear> known = this.store.year(notice.year());
		if (known.filter((year) -> year.checksum().equals(checksum)).isPresent()) {
			return false;
		}
		if (notice.provisional() && known.filter((year) -> !year.provisional()).isPresent()) {
			throw new Refused(CalendarRefused.OFFICIAL_STAYS, Integer.toString(notice.year()));
		}
		this.store.write(notice, checksum, this.clock.instant(), actor.name());
		changed(notice.year());
		return true;
	}

	/**
	 * Takes a table that comes with Anju: only for a new year, or the notice in place of
	 * a provisional table.
	 */
	boolean takeShipped(HolidayNotice notice) {
		this.store.lock();
		Optional<CalendarYear> known = this.store.year(notice.year());
		boolean wanted = known.map((year) -> year.provisional() && !notice.provisional()).orElse(true);
		return wanted && take(notice, Actor.CLOCK);
	}

	void take(AuthorityDay day) {
		this.store.lock();
		this.store.writeAuthorityDay(day);
		changed(day.date().getYear());
	}

	void remove(String authority, LocalDate day) {
		this.store.lock();
		if (this.store.removeAuthorityDay(authority, day) > 0) {
			changed(day.getYear());
		}
	}

	private void changed(int year) {
		this.events.publishEvent(new HolidaysChanged(year, this.store.nextRevision()));
	}

	private static String checksum(String content) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
