package cn.anju.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;

/**
 * Imports the holiday tables that come with Anju where the database does not have them
 * yet.
 */
@Component
class ShippedHolidays implements ApplicationModuleInitializer {

	private final HolidayTables tables;

	ShippedHolidays(HolidayTables tables) {
		this.tables = tables;
	}

	@Override
	public void initialize() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:holidays/*.json");
			Arrays.stream(files)
				.map(ShippedHolidays::text)
				.map(HolidayFile::read)
				.sorted((a, b) -> Integer.compare(a.year(), b.year()))
				.forEach(this.tables::takeShipped);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Resource file) {
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
