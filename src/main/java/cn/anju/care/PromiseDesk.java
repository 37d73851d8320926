package cn.anju.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.anju.core.CurrentActor;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.identity.ProjectScope;
import cn.anju.messaging.DueDates;
import cn.anju.messaging.NewDueDate;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Promises to owners: written down with their day, seen by the owner, counted
 * kept or broken, never edited away.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class PromiseDesk {

	private static final int LONGEST = 500;

	/** What reminders know a promise by. */
	private static final String KIND = "care.promise";

	private final CaseAccess access;

	private final Promises promises;

	private final CaseChanges changes;

	private final DueDates dueDates;

	private final CurrentActor actor;

	private final Clock clock;

	PromiseDesk(CaseAccess access, Promises promises, CaseChanges changes, DueDates dueDates, CurrentActor actor,
			Clock clock) {
		this.access = access;
		this.promises = promises;
		this.changes = changes;
		this.dueDates = dueDates;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Promises the owner of a case something.
	 * @param about the id of an open case that the asker has, or stands higher in
	 * @param words what, 1 to 500 characters
	 * @param dueOn by when, today or later
	 * @throws Refused if the case is not there or over, or the day has passed
	 */
	public void promise(long about, String words, LocalDate dueOn) {
		Case one = this.access.handled(about);
		if (!one.state().isOpen()) {
			throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
		}
		if (dueOn.isBefore(LocalDate.now(this.clock))) {
			throw new Refused(CareRefusal.DAY_PASSED);
		}
		String what = Words.required(words, LONGEST);
		long id = this.promises.add(about, what, dueOn, this.actor.get());
		this.dueDates.set(List.of(new NewDueDate(KIND, new Subject(KIND, id), one.project(), one.purchase(), dueOn,
				Map.of("number", one.number(), "promise", what))));
		this.changes.say(one, CaseEntry.Kind.PROMISED, null, false, dueOn + " " + what);
	}

	/**
	 * Writes down that a promise was fulfilled; one whose day has passed stays broken.
	 * @param promise its id
	 * @param words what was done, 1 to 500 characters
	 * @throws Refused if it is fulfilled already, or not in the asker's projects
	 */
	public void fulfil(long promise, String words) {
		Promise one = this.promises.find(promise).orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
		Case about = this.access.require(one.about());
		String done = Words.required(words, LONGEST);
		if (!this.promises.fulfil(promise, done)) {
			throw new Refused(CareRefusal.FULFILLED_ALREADY);
		}
		this.dueDates.withdraw(KIND, List.of(new Subject(KIND, promise)));
		this.changes.say(about, CaseEntry.Kind.FULFILLED, null, false, done);
	}

	/**
	 * Lists what is not fulfilled yet in the asker's projects.
	 * @return the oldest day first, broken ones among them, at most 500
	 */
	@Transactional(readOnly = true)
	public List<Promise> open() {
		ProjectScope scope = this.access.scope();
		return this.promises.open(scope.all(), List.copyOf(scope.projects()));
	}

}
