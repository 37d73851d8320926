package cn.anju.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

import cn.anju.core.WorkingDays;

/** The working days of the tables that come with Anju, without a database. */
public final class ShippedCalendar {

	private ShippedCalendar() {
	}

	public static WorkingDays national() {
		return of("2024", "2025", "2026", "2027.provisional");
	}

	public static WorkingDays of(String... files) {
		List<HolidayNotice> notices = Arrays.stream(files).map(ShippedCalendar::json).map(HolidayFile::read).toList();
		Set<Integer> official = notices.stream()
			.filter((notice) -> !notice.provisional())
			.map(HolidayNotice::year)
			.collect(Collectors.toSet());
		return WorkingDays.of(notices.stream().flatMap((notice) -> notice.days().stream()).toList(), official);
	}

	static String json(String file) {
		try {
			return Objects.requireNonNull(new ClassPathResource("holidays/" + file + ".json"))
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
