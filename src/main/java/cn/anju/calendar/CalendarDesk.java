package cn.anju.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.calendar.HolidayPreview.Move;
import cn.anju.core.CurrentActor;
import cn.anju.core.DayException;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.WorkingDays;

/**
 * The holiday tables and the exceptions of authorities, as the office keeps them (D-08).
 */
@Service
@RolesAllowed({ Roles.MANAGER, Roles.ADMINISTRATOR })
public class CalendarDesk {

	private static final int LONGEST_REASON = 200;

	private static final int LONGEST_NAME = 100;

	private final CalendarStore store;

	private final HolidayTables tables;

	private final WorkingCalendars calendars;

	private final CurrentActor actor;

	CalendarDesk(CalendarStore store, HolidayTables tables, WorkingCalendars calendars, CurrentActor actor) {
		this.store = store;
		this.tables = tables;
		this.calendars = calendars;
		this.actor = actor;
	}

	/**
	 * Lists the years whose tables are known.
	 * @return the latest year first
	 */
	@Transactional(readOnly = true)
	public List<CalendarYear> years() {
		return this.store.years();
	}

	/**
	 * Gives the days of a calendar year that differ from the week, from whichever notice
	 * names them.
	 * @param year the year
	 * @return the days in order
	 */
	@Transactional(readOnly = true)
	public List<DayException> days(int year) {
		return latest(this.store.days()).values()
			.stream()
			.filter((day) -> day.date().getYear() == year)
			.sorted((a, b) -> a.date().compareTo(b.date()))
			.toList();
	}

	/**
	 * Counts the working days of a year.
	 * @param year the year
	 * @return such as 248
	 */
	public int workingDays(int year) {
		return count(year, this.calendars.national());
	}

	/**
	 * Shows what a file would change; stores nothing.
	 * @param json the table: year, papers, days with name, date and isOffDay, and
	 * provisional where only the statutory days are known
	 * @return the changes
	 * @throws Refused if the file is no such table, or is provisional while the official
	 * notice is known
	 */
	@Transactional(readOnly = true)
	public HolidayPreview preview(String json) {
		HolidayNotice notice = HolidayFile.read(json);
		Optional<CalendarYear> known = this.store.year(notice.year());
		if (notice.provisional() && known.filter((year) -> !year.provisional()).isPresent()) {
			throw new Refused(CalendarRefused.OFFICIAL_STAYS, Integer.toString(notice.year()));
		}
		Map<LocalDate, DayException> before = latest(this.store.days());
		Map<LocalDate, DayException> after = latest(with(notice));
		return new HolidayPreview(notice, known.orElse(null), count(notice.year(), calendar(before)),
				count(notice.year(), calendar(after)), moves(before, after));
	}

	/**
	 * Takes a table; whatever is open is counted again soon after. The same table twice
	 * changes nothing.
	 * @param json the table, as for {@link #preview}
	 * @return whether something was changed
	 * @throws Refused as for {@link #preview}
	 */
	public boolean importYear(String json) {
		boolean changed = this.tables.take(HolidayFile.read(json), this.actor.get());
		this.calendars.refresh();
		return changed;
	}

	@Transactional(readOnly = true)
	public List<Authority> authorities() {
		return this.store.authorities();
	}

	/**
	 * Adds an authority or bank.
	 * @param authority its key (2 to 40 small letters, digits, hyphens, a letter first)
	 * and name
	 * @throws Refused if the key or the name is missing or too long, or the key is taken
	 */
	@Transactional
	public void add(Authority authority) {
		check(authority);
		if (!this.store.addAuthority(authority)) {
			throw new Refused(CalendarRefused.AUTHORITY_TAKEN, authority.key());
		}
	}

	/**
	 * Gives an authority or bank another name.
	 * @param authority its key and its new name
	 * @throws Refused if the name is missing or too long, or there is no such authority
	 */
	@Transactional
	public void rename(Authority authority) {
		check(authority);
		if (!this.store.renameAuthority(authority)) {
			throw new Refused(CalendarRefused.AUTHORITY_UNKNOWN, authority.key());
		}
	}

	private static void check(Authority authority) {
		if (!authority.key().matches("[a-z][a-z0-9-]{1,39}")) {
			throw new Refused(CalendarRefused.AUTHORITY_KEY);
		}
		if (authority.name().isBlank() || authority.name().length() > LONGEST_NAME) {
			throw new Refused(CalendarRefused.AUTHORITY_NAME);
		}
	}

	/**
	 * Lists the days on which an authority differs from the national table.
	 * @param authority its key
	 * @return the days in order
	 */
	@Transactional(readOnly = true)
	public List<AuthorityDay> exceptions(String authority) {
		return this.store.authorityDays().stream().filter((day) -> day.authority().equals(authority)).toList();
	}

	/**
	 * Opens or closes an authority's counter for a day; whatever waits for it is counted
	 * again soon after.
	 * @param day the day, with the reason
	 * @throws Refused if the reason is missing or the authority is not known
	 */
	public void except(AuthorityDay day) {
		if (day.reason().isBlank() || day.reason().length() > LONGEST_REASON) {
			throw new Refused(CalendarRefused.REASON_MISSING);
		}
		if (authorities().stream().noneMatch((known) -> known.key().equals(day.authority()))) {
			throw new Refused(CalendarRefused.AUTHORITY_UNKNOWN, day.authority());
		}
		this.tables.take(day);
		this.calendars.refresh();
	}

	/**
	 * Lets an authority follow the national table again.
	 * @param authority its key
	 * @param day the day
	 */
	public void removeException(String authority, LocalDate day) {
		this.tables.remove(authority, day);
		this.calendars.refresh();
	}

	private List<DayException> with(HolidayNotice notice) {
		SortedMap<Integer, List<DayException>> notices = new TreeMap<>();
		this.store.years().forEach((year) -> notices.put(year.year(), this.store.daysOfNotice(year.year())));
		notices.put(notice.year(), notice.days());
		return notices.values().stream().flatMap(List::stream).toList();
	}

	private static Map<LocalDate, DayException> latest(List<DayException> days) {
		return days.stream().collect(Collectors.toMap(DayException::date, Function.identity(), (_, later) -> later));
	}

	private static List<Move> moves(Map<LocalDate, DayException> before, Map<LocalDate, DayException> after) {
		WorkingDays old = calendar(before);
		WorkingDays fresh = calendar(after);
		return Stream.concat(before.keySet().stream(), after.keySet().stream())
			.distinct()
			.filter((day) -> old.isWorkingDay(day) != fresh.isWorkingDay(day))
			.sorted()
			.map((day) -> new Move(day, fresh.isWorkingDay(day), after.containsKey(day) ? after.get(day).name() : ""))
			.toList();
	}

	private static WorkingDays calendar(Map<LocalDate, DayException> days) {
		return WorkingDays.of(days.values(), Set.of());
	}

	private static int count(int year, WorkingDays calendar) {
		return calendar.between(Year.of(year).atDay(1).minusDays(1), LocalDate.of(year, 12, 31));
	}

}
