package cn.anju.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import cn.anju.core.BuildingId;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The stored calendars with their rules. Who looks at seats may see rules that were
 * changed on another node a second ago; who changes them reads what stands.
 */
@Component
class BookingCalendars {

	private static final long STILL_NEW = Duration.ofSeconds(1).toNanos();

	private final JdbcClient jdbc;

	private final Map<Long, Known> known = new ConcurrentHashMap<>();

	private final Map<Key, Long> byPurpose = new ConcurrentHashMap<>();

	BookingCalendars(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<BookingCalendar> find(long id) {
		Known before = this.known.get(id);
		if (before != null && System.nanoTime() - before.readAt() < STILL_NEW) {
			return Optional.of(before.calendar());
		}
		return read("where id = ?", id).stream().findFirst().map(this::remember);
	}

	private BookingCalendar remember(BookingCalendar calendar) {
		this.known.put(calendar.id(), new Known(calendar, System.nanoTime()));
		this.byPurpose.put(new Key(calendar.project(), calendar.purpose()), calendar.id());
		return calendar;
	}

	BookingCalendar require(long id) {
		return find(id).orElseThrow(() -> new Refused(BookingRefusal.NOT_FOUND));
	}

	/** Whoever changes slots by rules does it alone. */
	BookingCalendar lock(long id) {
		return read("where id = ? for update", id).stream()
			.findFirst()
			.orElseThrow(() -> new Refused(BookingRefusal.NOT_FOUND));
	}

	Optional<BookingCalendar> of(ProjectId project, String purpose) {
		Long id = this.byPurpose.get(new Key(project, purpose));
		return (id != null) ? find(id)
				: read("where project_id = ? and purpose = ?", project.value(), purpose).stream()
					.findFirst()
					.map(this::remember);
	}

	/** Those of some projects, by project and purpose. */
	List<BookingCalendar> of(Collection<ProjectId> projects) {
		return projects.isEmpty() ? List.of() : this.jdbc
			.sql("select id from booking_calendars where project_id in (:projects) order by project_id, purpose")
			.param("projects", projects.stream().map(ProjectId::value).collect(Collectors.toSet()))
			.query(Long.class)
			.list()
			.stream()
			.flatMap((id) -> find(id).stream())
			.toList();
	}

	List<BookingCalendar> all() {
		return read("order by id");
	}

	private List<BookingCalendar> read(String which, Object... values) {
		return this.jdbc.sql("select * from booking_calendars " + which)
			.params(values)
			.query((row, _) -> calendar(row))
			.list();
	}

	private BookingCalendar calendar(ResultSet row) throws SQLException {
		long id = row.getLong("id");
		CalendarRules rules = new CalendarRules(row.getObject("first_day", LocalDate.class),
				row.getObject("last_day", LocalDate.class), row.getInt("slot_minutes"), row.getInt("buffer_minutes"),
				row.getInt("lead_hours"), row.getInt("horizon_days"), row.getInt("most_moves"),
				row.getInt("cancel_hours"), row.getString("authority"), days(row.getString("rest_days")), hours(id),
				buildings(id));
		return new BookingCalendar(id, new ProjectId(row.getLong("project_id")), row.getString("purpose"),
				row.getBoolean("open"), new Place(row.getString("place"), row.getString("place_english")), rules,
				row.getInt("version"));
	}

	private static Set<DayOfWeek> days(String written) {
		return written.isEmpty() ? Set.of()
				: Arrays.stream(written.split(",")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
	}

	private List<OpeningHours> hours(long id) {
		return this.jdbc.sql("select day_type, opens, closes, seats from booking_hours where calendar_id = ?")
			.param(id)
			.query((row, _) -> new OpeningHours(DayType.valueOf(row.getString(1)), row.getObject(2, LocalTime.class),
					row.getObject(3, LocalTime.class), row.getInt(4)))
			.list();
	}

	private Set<BuildingId> buildings(long id) {
		return Set.copyOf(this.jdbc.sql("select building_id from booking_buildings where calendar_id = ?")
			.param(id)
			.query((row, _) -> new BuildingId(row.getLong(1)))
			.list());
	}

	void insert(BookingCalendar calendar) {
		CalendarRules rules = calendar.rules();
		this.jdbc.sql("""
				insert into booking_calendars (id, project_id, purpose, open, first_day, last_day, slot_minutes,
				buffer_minutes, lead_hours, horizon_days, most_moves, cancel_hours, authority, rest_days, place,
				place_english, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
			.param(calendar.id())
			.param(calendar.project().value())
			.param(calendar.purpose())
			.param(calendar.open())
			.param(rules.firstDay())
			.param(rules.lastDay())
			.param(rules.slotMinutes())
			.param(rules.bufferMinutes())
			.param(rules.leadHours())
			.param(rules.horizonDays())
			.param(rules.mostMoves())
			.param(rules.cancelHours())
			.param(rules.authority())
			.param(written(rules.restDays()))
			.param(calendar.place().chinese())
			.param(calendar.place().english())
			.update();
		addParts(calendar);
	}

	/** Refuses if somebody else has changed it since this version. */
	void update(BookingCalendar calendar) {
		CalendarRules rules = calendar.rules();
		int changed = this.jdbc.sql("""
				update booking_calendars set open = ?, first_day = ?, last_day = ?, slot_minutes = ?,
				buffer_minutes = ?, lead_hours = ?, horizon_days = ?, most_moves = ?, cancel_hours = ?, authority = ?,
				rest_days = ?, place = ?, place_english = ?, version = version + 1 where id = ? and version = ?""")
			.param(calendar.open())
			.param(rules.firstDay())
			.param(rules.lastDay())
			.param(rules.slotMinutes())
			.param(rules.bufferMinutes())
			.param(rules.leadHours())
			.param(rules.horizonDays())
			.param(rules.mostMoves())
			.param(rules.cancelHours())
			.param(rules.authority())
			.param(written(rules.restDays()))
			.param(calendar.place().chinese())
			.param(calendar.place().english())
			.param(calendar.id())
			.param(calendar.version())
			.update();
		if (changed == 0) {
			throw new Refused(BookingRefusal.CHANGED_MEANWHILE);
		}
		this.jdbc.sql("delete from booking_hours where calendar_id = ?").param(calendar.id()).update();
		this.jdbc.sql("delete from booking_buildings where calendar_id = ?").param(calendar.id()).update();
		addParts(calendar);
		this.known.remove(calendar.id());
	}

	private void addParts(BookingCalendar calendar) {
		for (OpeningHours open : calendar.rules().hours()) {
			this.jdbc.sql("insert into booking_hours values (?, ?, ?, ?, ?)")
				.params(calendar.id(), open.on().name(), open.opens(), open.closes(), open.seats())
				.update();
		}
		for (BuildingId building : calendar.rules().buildings()) {
			this.jdbc.sql("insert into booking_buildings values (?, ?)")
				.params(calendar.id(), building.value())
				.update();
		}
	}

	private static String written(Set<DayOfWeek> days) {
		return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
	}

	private record Known(BookingCalendar calendar, long readAt) {
	}

	private record Key(ProjectId project, String purpose) {
	}

}
