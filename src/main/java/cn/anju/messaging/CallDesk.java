package cn.anju.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import cn.anju.core.PersonId;
import cn.anju.core.PhoneNumber;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Utc;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.Persons;
import cn.anju.identity.ProjectScope;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calls to make (D-21): what to say to whom, and what came of it. Whoever is reached
 * has been told: the notices the call was about count as told.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES })
public class CallDesk {

	private static final String[] CALLERS = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES };

	private static final Duration USUAL_PAUSE = Duration.ofHours(2);

	private static final int LONGEST_NOTE = 1_000;

	private final Calls calls;

	private final WorkingHours hours;

	private final Persons persons;

	private final CurrentStaff staff;

	private final JdbcClient client;

	private final Clock clock;

	CallDesk(Calls calls, WorkingHours hours, Persons persons, CurrentStaff staff, JdbcClient client, Clock clock) {
		this.calls = calls;
		this.hours = hours;
		this.persons = persons;
		this.staff = staff;
		this.client = client;
		this.clock = clock;
	}

	/**
	 * Lists the calls that are to be made.
	 * @param mine only those of purchases that the signed-in member looks after
	 * @param later also those that may be made later only
	 * @param locale the language of the script
	 * @return open calls of the asker's projects, the oldest first, at most 500
	 */
	@Transactional(readOnly = true)
	public List<CallTask> open(boolean mine, boolean later, Locale locale) {
		Instant until = later ? this.clock.instant().plus(Duration.ofDays(400)) : this.clock.instant();
		List<Long> projects = projects();
		if (projects.isEmpty()) {
			return List.of();
		}
		return this.calls.open(projects, until, today(), locale)
			.stream()
			.filter((task) -> !mine || this.staff.accountId().equals(task.specialist()))
			.toList();
	}

	/**
	 * Opens a call.
	 * @param id its id
	 * @param locale the language of the script
	 * @return the call; nothing if there is none in the asker's projects
	 */
	@Transactional(readOnly = true)
	public Optional<CallTask> call(long id, Locale locale) {
		return this.calls.find(id)
			.filter((call) -> scope().allows(call.project()))
			.flatMap((_) -> this.calls.one(id, today(), locale));
	}

	/**
	 * Counts the calls that may be made now.
	 * @return how many of the asker's projects are open
	 */
	@Transactional(readOnly = true)
	public int due() {
		List<Long> projects = projects();
		return projects.isEmpty() ? 0
				: this.client
					.sql("select count(*) from messaging_calls where state = 'OPEN' and not_before <= :now"
							+ " and project_id in (:projects)")
					.param("now", Utc.column(this.clock.instant()))
					.param("projects", projects)
					.query(Integer.class)
					.single();
	}

	/** The projects with open calls in which the asker may call. */
	private List<Long> projects() {
		ProjectScope scope = scope();
		return this.client.sql("select distinct project_id from messaging_calls where state = 'OPEN'")
			.query(Long.class)
			.list()
			.stream()
			.filter((project) -> scope.allows(new cn.anju.core.ProjectId(project)))
			.toList();
	}

	/**
	 * Gives the phone of a person to be called; who looked and what for is recorded and
	 * shown to the person.
	 * @param id the call
	 * @param person one of its people
	 * @param purpose what for, in plain words
	 * @return the number
	 */
	public PhoneNumber dial(long id, PersonId person, String purpose) {
		Calls.Standing call = require(id);
		boolean concerned = this.client
			.sql("select count(*) from messaging_members where purchase_id = ? and person_id = ?"
					+ " and (until_day is null or until_day >= ?)")
			.params(call.purchase().value(), person.value(), today())
			.query(Integer.class)
			.single() > 0;
		PhoneNumber phone = concerned ? this.persons.revealed(person, purpose).phone() : null;
		if (phone == null) {
			throw new Refused(MessagingRefusal.NO_PHONE);
		}
		return phone;
	}

	/**
	 * Records what came of an attempt: somebody was told, or when to try again.
	 * @param id the call
	 * @param version the version that was shown
	 * @param result what came of it
	 * @return when to try again: the wanted time, or the next working hour after it;
	 * nothing if the call is over
	 */
	public Optional<Instant> record(long id, int version, CallResult result) {
		Calls.Standing call = require(id);
		if (!call.open()) {
			throw new Refused(MessagingRefusal.CALL_CLOSED);
		}
		if (call.version() != version) {
			throw new Refused(MessagingRefusal.CHANGED_MEANWHILE);
		}
		if (result.outcome() == CallOutcome.REACHED && result.person() == null) {
			throw new Refused(MessagingRefusal.PERSON_MISSING);
		}
		if (result.outcome() == CallOutcome.GIVEN_UP && result.note().isBlank()
				|| result.note().length() > LONGEST_NOTE) {
			throw new Refused(MessagingRefusal.REASON_MISSING);
		}
		Instant now = this.clock.instant();
		Instant next = result.outcome().ends() ? null : next(result.nextAt(), now);
		this.calls.remember(id, now, this.staff.accountId(), this.staff.name(), result, next);
		if (next == null) {
			boolean told = result.outcome() == CallOutcome.REACHED;
			this.calls.close(id, told ? "DONE" : "GIVEN_UP", now, told);
			return Optional.empty();
		}
		this.calls.putOff(id, call.purchase(), this.hours.day(next), next, now);
		return Optional.of(next);
	}

	/**
	 * Gives the next working day, on which people are usually called again.
	 * @return the day after today on which somebody works
	 */
	@Transactional(readOnly = true)
	public LocalDate nextWorkingDay() {
		return this.hours.nextDay(today());
	}

	private Instant next(@Nullable Instant wanted, Instant now) {
		if (wanted != null && wanted.isBefore(now)) {
			throw new Refused(MessagingRefusal.NEXT_IN_PAST);
		}
		return this.hours.next((wanted != null) ? wanted : now.plus(USUAL_PAUSE));
	}

	private Calls.Standing require(long id) {
		return this.calls.lock(id)
			.filter((call) -> scope().allows(call.project()))
			.orElseThrow(() -> new Refused(MessagingRefusal.UNKNOWN_CALL));
	}

	private ProjectScope scope() {
		return this.staff.projects(CALLERS);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
