package cn.anju.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import cn.anju.core.DayException;

/** The tables of the calendars. */
@Repository
class CalendarStore {

	private final JdbcTemplate jdbc;

	CalendarStore(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	long revision() {
		return one("SELECT revision FROM calendar_revisions WHERE id = 1");
	}

	/** Holds the calendars for the rest of the transaction: changes come one by one. */
	void lock() {
		one("SELECT revision FROM calendar_revisions WHERE id = 1 FOR UPDATE");
	}

	long nextRevision() {
		this.jdbc.update("UPDATE calendar_revisions SET revision = revision + 1 WHERE id = 1");
		return revision();
	}

	private long one(String sql) {
		return Optional.ofNullable(this.jdbc.queryForObject(sql, Long.class)).orElse(0L);
	}

	List<CalendarYear> years() {
		return this.jdbc.query("SELECT * FROM calendar_years ORDER BY notice_year DESC", CalendarStore::year);
	}

	Optional<CalendarYear> year(int year) {
		return this.jdbc.query("SELECT * FROM calendar_years WHERE notice_year = ?", CalendarStore::year, year)
			.stream()
			.findFirst();
	}

	/** Every day of every notice, the later notice last, so that it holds. */
	List<DayException> days() {
		return this.jdbc.query("SELECT day, day_off, name FROM calendar_days ORDER BY notice_year, day",
				CalendarStore::day);
	}

	List<DayException> daysOfNotice(int year) {
		return this.jdbc.query("SELECT day, day_off, name FROM calendar_days WHERE notice_year = ? ORDER BY day",
				CalendarStore::day, year);
	}

	void write(HolidayNotice notice, String checksum, Instant at, String by) {
		this.jdbc.update("DELETE FROM calendar_days WHERE notice_year = ?", notice.year());
		this.jdbc.update("REPLACE INTO calendar_years VALUES (?, ?, ?, ?, ?, ?)", notice.year(), notice.provisional(),
				notice.source(), checksum, LocalDateTime.ofInstant(at, ZoneOffset.UTC), by);
		this.jdbc.batchUpdate("INSERT INTO calendar_days (notice_year, day, day_off, name) VALUES (?, ?, ?, ?)",
				notice.days()
					.stream()
					.map((day) -> new Object[] { notice.year(), day.date(), day.off(), day.name() })
					.toList());
	}

	List<Authority> authorities() {
		return this.jdbc.query("SELECT authority, name FROM calendar_authorities ORDER BY name",
				(row, _) -> new Authority(row.getString("authority"), row.getString("name")));
	}

	boolean addAuthority(Authority authority) {
		return this.jdbc.update("INSERT IGNORE INTO calendar_authorities VALUES (?, ?)", authority.key(),
				authority.name()) > 0;
	}

	/** Whether there is such an authority, also if it has the name already. */
	boolean renameAuthority(Authority authority) {
		this.jdbc.update("UPDATE calendar_authorities SET name = ? WHERE authority = ?", authority.name(),
				authority.key());
		return authorities().contains(authority);
	}

	List<AuthorityDay> authorityDays() {
		return this.jdbc.query("SELECT * FROM calendar_authority_days ORDER BY authority, day",
				(row, _) -> new AuthorityDay(row.getString("authority"), row.getObject("day", LocalDate.class),
						!row.getBoolean("day_off"), row.getString("reason")));
	}

	void writeAuthorityDay(AuthorityDay day) {
		this.jdbc.update("REPLACE INTO calendar_authority_days VALUES (?, ?, ?, ?)", day.authority(), day.date(),
				!day.open(), day.reason());
	}

	int removeAuthorityDay(String authority, LocalDate day) {
		return this.jdbc.update("DELETE FROM calendar_authority_days WHERE authority = ? AND day = ?", authority, day);
	}

	private static CalendarYear year(ResultSet row, int index) throws SQLException {
		return new CalendarYear(row.getInt("notice_year"), row.getBoolean("provisional"), row.getString("source"),
				row.getString("checksum"), row.getObject("imported_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
				row.getString("imported_by"));
	}

	private static DayException day(ResultSet row, int index) throws SQLException {
		return new DayException(row.getObject("day", LocalDate.class), row.getBoolean("day_off"),
				row.getString("name"));
	}

}
