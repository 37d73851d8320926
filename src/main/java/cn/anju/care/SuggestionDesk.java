package cn.anju.care;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.care.CaseState.Action;
import cn.anju.core.CurrentActor;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Texts;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suggestions for customer service: collected for a department, handed over in
 * writing once a month, answered to their owners.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class SuggestionDesk {

	/** How much a department's answer holds, in characters. */
	public static final int LONGEST_ANSWER = 2_000;

	/** How much the name of somebody in a department holds, in characters. */
	public static final int LONGEST_NAME = 100;

	private static final int MONTHS = 12;

	private final CaseAccess access;

	private final CaseDesk desk;

	private final CaseChanges changes;

	private final Suggestions suggestions;

	private final SuggestionBatches batches;

	private final SuggestionPaper paper;

	private final WorkingCalendars calendars;

	private final CurrentActor actor;

	private final Texts texts;

	private final Clock clock;

	SuggestionDesk(CaseAccess access, CaseDesk desk, CaseChanges changes, Suggestions suggestions,
			SuggestionBatches batches, SuggestionPaper paper, WorkingCalendars calendars, CurrentActor actor,
			Texts texts, Clock clock) {
		this.access = access;
		this.desk = desk;
		this.changes = changes;
		this.suggestions = suggestions;
		this.batches = batches;
		this.paper = paper;
		this.calendars = calendars;
		this.actor = actor;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Lists what nobody has collected yet in the asker's projects.
	 * @return the oldest first, at most 500
	 */
	@Transactional(readOnly = true)
	public List<Suggestion> fresh() {
		return this.suggestions.fresh(this.access.scope());
	}

	/**
	 * Lists what is collected in the asker's projects and waits for its month.
	 * @return first what was collected first, at most 500
	 */
	@Transactional(readOnly = true)
	public List<Suggestion> waiting() {
		return this.suggestions.waiting(this.access.scope());
	}

	/**
	 * Tells with which month something goes out.
	 * @param collected when it was collected
	 * @return the month; what is collected on the day of a batch waits for the next
	 */
	public BatchMonth month(Instant collected) {
		return BatchMonth.after(LocalDate.ofInstant(collected, this.clock.getZone()), this.calendars.national());
	}

	/**
	 * Collects a suggestion for a department.
	 * @param id the case, a suggestion that the asker has, or somebody lower
	 * @param version as it was shown
	 * @param department who is asked
	 */
	public void collect(long id, int version, Department department) {
		this.desk.advance(id, version, Action.COLLECT, "");
		this.suggestions.assign(id, department);
	}

	/**
	 * Chooses another department for what waits.
	 * @param id the case, in the asker's projects
	 * @param department who is asked
	 * @throws Refused if it stands on a batch already
	 */
	public void assign(long id, Department department) {
		this.access.require(id);
		if (!this.suggestions.assign(id, department)) {
			throw new Refused(CareRefusal.ON_BATCH_ALREADY);
		}
	}

	/**
	 * Lists the months in which there are batches of the asker's projects.
	 * @return the newest first, at most 12
	 */
	@Transactional(readOnly = true)
	public List<YearMonth> months() {
		return this.batches.months(this.access.scope(), MONTHS);
	}

	/**
	 * Lists the batches of a month in the asker's projects.
	 * @param month the month
	 * @return the batches by project and number
	 */
	@Transactional(readOnly = true)
	public List<SuggestionBatch> batches(YearMonth month) {
		return this.batches.of(month, this.access.scope());
	}

	/**
	 * Confirms that a department has a batch in writing; its suggestions move on.
	 * @param id the batch
	 * @param version as it was shown
	 * @param on the day, from that of the batch to today
	 * @param to who took it in the department, 1 to 100 characters
	 * @throws Refused if it is handed over already, or nothing is left on it
	 */
	public void markSent(long id, int version, LocalDate on, String to) {
		SuggestionBatch shown = batch(id);
		if (shown.state() != SuggestionBatch.State.PREPARED) {
			throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
		}
		requireDay(on, shown.month().preparedOn());
		if (shown.version() != version || !this.batches.sent(shown, on, name(to), this.actor.get())) {
			throw new Refused(CareRefusal.CHANGED_MEANWHILE);
		}
		String told = text("care.suggestions.told-sent", department(shown), shown.number());
		shown.printed().forEach((line) -> this.changes.act(this.access.require(line.id()), Action.SEND, told));
	}

	/**
	 * Chooses another department for one line of a batch that is not handed over. The
	 * line goes on that department's batch of the same month; if that is handed over
	 * already, it waits for the next month.
	 * @param id the batch
	 * @param version as it was shown
	 * @param line the case on it that is meant for others
	 * @param department who is asked instead
	 * @return the number of the batch on which it stands now; nothing if it waits
	 * @throws Refused if the batch is handed over, or the owner took the line back
	 */
	public Optional<String> move(long id, int version, long line, Department department) {
		SuggestionBatch shown = batch(id);
		if (shown.sent() != null) {
			throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
		}
		if (shown.version() != version) {
			throw new Refused(CareRefusal.CHANGED_MEANWHILE);
		}
		Suggestion one = shown.lines()
			.stream()
			.filter((each) -> each.id() == line)
			.findFirst()
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
		if (one.isTakenBack()) {
			throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
		}
		if (department != shown.department() && !this.batches.move(shown, line, department)) {
			throw new Refused(CareRefusal.CHANGED_MEANWHILE);
		}
		return this.suggestions.batch(line).flatMap(this.batches::find).map(SuggestionBatch::number);
	}

	/**
	 * Writes down what a department has answered; the owner reads it.
	 * @param id the case, on a batch that was handed over
	 * @param words the words of the department, 1 to 2,000 characters
	 * @param by who has answered there, 1 to 100 characters
	 * @param on the day of the answer, from that of the handing over to today
	 */
	public void answer(long id, String words, String by, LocalDate on) {
		Case one = this.access.require(id);
		SuggestionBatch its = this.suggestions.batch(id)
			.flatMap(this.batches::find)
			.orElseThrow(() -> new Refused(CareRefusal.NOT_IN_THIS_STATE));
		SuggestionBatch.Sent sent = its.sent();
		if (sent == null) {
			throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
		}
		requireDay(on, sent.on());
		String answer = Words.required(words, LONGEST_ANSWER);
		String who = name(by);
		this.changes.act(one, Action.ANSWER, text("care.suggestions.told-answer", department(its), who, answer));
		this.suggestions.answer(id, answer, who, on, this.actor.get());
	}

	/**
	 * Prints a batch as PDF, in Chinese, for the department to read, sign and answer.
	 * @param id the batch
	 * @param out where to
	 * @throws IOException if it cannot be written
	 */
	@Transactional(readOnly = true)
	public void print(long id, OutputStream out) throws IOException {
		this.paper.print(batch(id), out);
	}

	private String department(SuggestionBatch batch) {
		return text("care.department." + batch.department().name());
	}

	/** Kept with the case as other words of the department are: in Chinese. */
	private String text(String key, Object... facts) {
		return this.texts.of(Locale.SIMPLIFIED_CHINESE, key, facts);
	}

	private void requireDay(LocalDate day, LocalDate first) {
		if (day.isBefore(first) || day.isAfter(LocalDate.now(this.clock))) {
			throw new Refused(CareRefusal.DEPARTMENT_DAY, first);
		}
	}

	private static String name(String written) {
		String name = written.strip();
		if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST_NAME) {
			throw new Refused(CareRefusal.DEPARTMENT_PERSON, LONGEST_NAME);
		}
		return name;
	}

	private SuggestionBatch batch(long id) {
		return this.batches.find(id)
			.filter((one) -> this.access.allows(one.project()))
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
	}

}
