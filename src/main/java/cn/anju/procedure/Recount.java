package cn.anju.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import cn.anju.calendar.HolidaysChanged;
import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.DayStarted;

/**
 * Counts again whatever is open when working days change (C6), and turns the day. Runs
 * carry the state of the calendars they were counted with, so that a recount can be cut
 * off and go on, and none is left behind.
 */
@Component
class Recount implements ApplicationModuleInitializer {

	private static final int CHUNK = 500;

	private final JdbcTemplate jdbc;

	private final RunStore store;

	private final Runs runs;

	private final RunWriter writer;

	private final Presence presence;

	private final WorkingCalendars calendars;

	private final TransactionTemplate transaction;

	Recount(JdbcTemplate jdbc, RunStore store, Runs runs, RunWriter writer, Presence presence,
			WorkingCalendars calendars, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.store = store;
		this.runs = runs;
		this.writer = writer;
		this.presence = presence;
		this.calendars = calendars;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	@ApplicationModuleListener
	void on(HolidaysChanged event) {
		this.calendars.refresh();
		recount();
	}

	/**
	 * Overdue is what was due before today: kept in a column that the order by risk has
	 * an index for.
	 */
	@ApplicationModuleListener
	void on(DayStarted event) {
		turn(event.date());
		recount();
	}

	private void turn(LocalDate today) {
		this.transaction.executeWithoutResult((_) -> {
			turn("procedure_runs", today);
			turn("procedure_queue", today);
		});
	}

	/**
	 * A day may have begun, and calendars may have changed, while no node was running.
	 */
	@Override
	public void initialize() {
		turn(this.presence.today());
		recount();
	}

	private void turn(String table, LocalDate today) {
		this.jdbc.update("UPDATE " + table + " SET in_time = FALSE WHERE in_time = TRUE AND due_on < ?", today);
	}

	/**
	 * Counts every open run that was counted with older calendars, in short transactions.
	 */
	void recount() {
		long revision = this.calendars.revision();
		boolean more = true;
		while (more) {
			more = Boolean.TRUE.equals(this.transaction.execute((_) -> chunk(revision)));
		}
	}

	private boolean chunk(long revision) {
		List<Long> ids = this.jdbc.queryForList(
				"SELECT id FROM procedure_runs WHERE closed = FALSE AND calendar_revision < ? ORDER BY id LIMIT ?",
				Long.class, revision, CHUNK);
		if (ids.isEmpty()) {
			return false;
		}
		Moment moment = this.presence.ofClock();
		List<Run> moved = new ArrayList<>();
		List<Long> same = new ArrayList<>();
		for (Run run : this.store.lock(ids)) {
			Planner planner = new Planner(run, moment);
			boolean promised = planner.recount();
			if (promised || !planner.standing().dates().equals(run.storedDates)) {
				moved.add(run);
			}
			else {
				same.add(run.id);
			}
		}
		this.runs.keep(moved, moment);
		this.writer.stampRevision(same, revision);
		return true;
	}

}
