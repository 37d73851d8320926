package cn.anju.procedure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.Actor;
import cn.anju.core.Subject;

/**
 * Moves many runs through a long history with the engine's own rules, and stores each
 * once with everything that happened, instead of once an event.
 */
public final class BenchRuns {

	static final List<String> PAPERS = List.of("filing-clauses-reviewed", "filing-seals-complete",
			"filing-identity-copies");

	private final RunStore store;

	private final Runs runs;

	private final EvidenceStore evidence;

	private final WorkingCalendars calendars;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	private final Recount recount;

	/**
	 * Takes the engine's parts.
	 * @param clock the day on which the histories end
	 */
	public BenchRuns(ApplicationContext beans, Clock clock) {
		this.store = beans.getBean(RunStore.class);
		this.runs = beans.getBean(Runs.class);
		this.evidence = beans.getBean(EvidenceStore.class);
		this.calendars = beans.getBean(WorkingCalendars.class);
		this.jdbc = beans.getBean(JdbcTemplate.class);
		this.clock = clock;
		this.recount = beans.getBean(Recount.class);
	}

	/**
	 * Plays the scripts of some runs, in the caller's transaction.
	 * @param scripts one for each run, at most some hundred
	 * @return what happened to them, in the order of the scripts
	 */
	public List<Happened> play(List<FilingScript> scripts) {
		Map<Subject, FilingScript> bySubject = new LinkedHashMap<>();
		scripts.forEach((script) -> bySubject.put(script.subject(), script));
		List<Run> locked = this.store.lock("filing", bySubject.keySet());
		List<FilingPlay> plays = locked.stream()
			.map((run) -> new FilingPlay(run, bySubject.get(run.subject), this::moment))
			.toList();
		plays.forEach(FilingPlay::play);
		recordEvidence(plays);
		this.runs.keep(locked, moment(this.clock.instant(), Actor.CLOCK));
		stamp(plays);
		List<Happened> happened = new ArrayList<>();
		plays.forEach((play) -> happened.addAll(play.happened()));
		return happened;
	}

	/** What the start of a day does: what was due before it is overdue. */
	public void beginDay() {
		this.recount.initialize();
	}

	private Moment moment(Instant at, Actor actor) {
		LocalDate day = LocalDate.ofInstant(at, this.clock.getZone());
		return new Moment(day, at, actor, true, this.calendars.national(), this.calendars::of,
				this.calendars.revision());
	}

	private void recordEvidence(List<FilingPlay> plays) {
		Map<Seen, List<Subject>> seen = new HashMap<>();
		plays.forEach((play) -> play.seen()
			.forEach((papers) -> seen.computeIfAbsent(papers, (_) -> new ArrayList<>()).add(play.subject())));
		seen.forEach((papers, subjects) -> {
			Moment moment = moment(papers.at(), papers.by());
			this.evidence.insert(subjects, new NewEvidence(papers.condition(), null, moment.today(), null), moment);
		});
	}

	/** As if each command had stored the run by itself. */
	private void stamp(List<FilingPlay> plays) {
		this.jdbc.batchUpdate("UPDATE procedure_runs SET version = version + ?, changed_at = ? WHERE id = ?",
				plays.stream().map(FilingPlay::stamp).toList());
	}

	/** A paper that was seen. */
	record Seen(String condition, Instant at, Actor by) {
	}

	/**
	 * Something that happened to a run.
	 *
	 * @param runId the run
	 * @param subject its subject
	 * @param event what happened
	 * @param times how often this had happened then
	 * @param due the day on which the run was due then, empty if on none
	 * @param number the number of the filing, empty if there was none
	 */
	public record Happened(long runId, Subject subject, RunEvent event, long times, String due, String number) {
	}

}
