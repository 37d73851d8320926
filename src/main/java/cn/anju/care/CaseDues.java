package cn.anju.care;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cn.anju.calendar.HolidaysChanged;
import cn.anju.core.Utc;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps with each case when the next thing is due, so that lists are sorted by it and the
 * clock finds what goes up; always what {@link ServiceClock} says. Written after every
 * change, and anew when working days change, or the service standard
 * ({@link ChangedStandard}).
 */
@Component
class CaseDues {

	private static final int CHUNK = 1_000;

	/** Nothing is due: last in every list. */
	static final LocalDateTime NEVER = LocalDateTime.of(9999, 12, 31, 0, 0);

	private final StoredCases cases;

	private final CaseClocks clocks;

	private final CaseQueue queue;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	CaseDues(StoredCases cases, CaseClocks clocks, CaseQueue queue, JdbcTemplate jdbc, Clock clock) {
		this.cases = cases;
		this.clocks = clocks;
		this.queue = queue;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** As it stands now. */
	void settle(Case one) {
		settle(List.of(one));
	}

	/** Many at once, in few statements. */
	void settle(List<Case> some) {
		Instant now = this.clock.instant();
		Map<Long, ServiceClock> read = this.clocks.of(some);
		String standard = this.clocks.standard();
		this.jdbc.batchUpdate(
				"update care_cases set due_at = ?, due_kind = ?, rises_at = ?, rests = ?, warns_at = ?, due_by = ? where id = ?",
				some, CHUNK, (row, one) -> {
					set(row, one, Objects.requireNonNull(read.get(one.id())), now);
					row.setString(6, standard);
					row.setLong(7, one.id());
				});
		this.queue.put(some, read, now);
	}

	private static Optional<ServiceTarget> due(Case one, ServiceClock its, Instant now) {
		return one.state().isOpen() ? its.next(now) : Optional.empty();
	}

	private static void set(PreparedStatement row, Case one, ServiceClock its, Instant now) throws SQLException {
		boolean rests = one.state().isOpen() && its.pausedBecause(now).isPresent();
		Optional<ServiceTarget> next = rests ? Optional.empty() : due(one, its, now);
		row.setObject(1, next.map((target) -> Utc.column(target.due())).orElse(NEVER));
		row.setObject(2, next.map((target) -> target.kind().name()).orElse(null));
		row.setObject(3, next.flatMap((_) -> its.risesAt(now)).map(Utc::column).orElse(null));
		row.setBoolean(4, rests);
		row.setObject(5, next.flatMap((_) -> its.warnsAt(now)).map(Utc::column).orElse(null));
	}

	/** Whether the owner has spoken last. */
	void asks(Case one, boolean owner) {
		this.jdbc.update("update care_cases set asks = ? where id = ? and asks <> ?", owner, one.id(), owner);
	}

	/** Nobody above is left: it stays where it is, in red. */
	void keepDown(long id) {
		this.jdbc.update("update care_cases set rises_at = null where id = ?", id);
	}

	/** Whose handlers are to be told now that something is due soon. */
	List<Long> warned(int most) {
		return this.jdbc.queryForList(
				"select id from care_cases where open = 1 and warns_at <= ? order by warns_at limit ?", Long.class,
				Utc.column(this.clock.instant()), most);
	}

	/** Told; what was counted meanwhile stays. */
	void keepQuiet(long id) {
		this.jdbc.update("update care_cases set warns_at = null where id = ? and warns_at <= ?", id,
				Utc.column(this.clock.instant()));
	}

	@ApplicationModuleListener
	void on(HolidaysChanged event) {
		List<Long> open = this.cases.openIds();
		for (int from = 0; from < open.size(); from += CHUNK) {
			settle(this.cases.find(open.subList(from, Math.min(open.size(), from + CHUNK))));
		}
	}

}
