package cn.anju.care.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.identity.StaffAssignment;
import cn.anju.identity.StaffDirectory;
import cn.anju.identity.StaffMember;
import cn.anju.purchase.FoundPurchase;
import cn.anju.purchase.PurchaseFinder;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Visits to owners in the asker's projects: a plan with days and names, and a record of
 * each.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class VisitDesk {

	private static final List<String> SERVICE = List.of(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER,
			Roles.ADMINISTRATOR);

	private static final int LONGEST_PURPOSE = 500;

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_RECORD = 2_000;

	private static final int BEST = 5;

	private final Visits visits;

	private final PurchaseFinder purchases;

	private final StaffDirectory directory;

	private final CurrentStaff staff;

	private final Clock clock;

	VisitDesk(Visits visits, PurchaseFinder purchases, StaffDirectory directory, CurrentStaff staff, Clock clock) {
		this.visits = visits;
		this.purchases = purchases;
		this.directory = directory;
		this.staff = staff;
		this.clock = clock;
	}

	/**
	 * Lists what is to be made.
	 * @return at most 500, the earliest day first
	 */
	@Transactional(readOnly = true)
	public List<Visit> open() {
		return this.visits.open(scope());
	}

	/**
	 * Lists what was made.
	 * @param month the month
	 * @return at most 500, the newest first
	 */
	@Transactional(readOnly = true)
	public List<Visit> made(YearMonth month) {
		return this.visits.made(month, scope());
	}

	/**
	 * Lists what was called off.
	 * @param month the month for which it was planned
	 * @return at most 500, the newest first
	 */
	@Transactional(readOnly = true)
	public List<Visit> calledOff(YearMonth month) {
		return this.visits.calledOff(month, scope());
	}

	/**
	 * Counts how many of the visits planned for a month were made.
	 * @param month the month
	 * @return the rate
	 */
	@Transactional(readOnly = true)
	public VisitRate rate(YearMonth month) {
		return this.visits.rate(month, scope());
	}

	/**
	 * Plans a visit.
	 * @param purchase a purchase of the asker's projects
	 * @param day today or a day within a year
	 * @param visitor who goes: somebody of customer service in the project
	 * @param purpose what it is for, 1 to 500 characters
	 * @return its id
	 * @throws Refused with the {@link VisitRefusal} that says what is missing
	 */
	public long plan(PurchaseId purchase, LocalDate day, AccountId visitor, String purpose) {
		FoundPurchase home = this.purchases.find(purchase)
			.filter((found) -> scope().allows(found.project()))
			.orElseThrow(() -> new Refused(VisitRefusal.NOT_FOUND));
		requireAhead(day);
		StaffMember who = member(home, visitor);
		Visit visit = new Visit(Ids.next(), home.project(), purchase, home.label(), home.names(), day, visitor,
				who.name(), words(purpose, LONGEST_PURPOSE, VisitRefusal.PURPOSE), null, "", 0);
		this.visits.insert(visit);
		return visit.id();
	}

	/**
	 * Moves a visit to another day or visitor.
	 * @param id the visit
	 * @param version as it was shown
	 * @param day today or a day within a year
	 * @param visitor who goes
	 */
	public void move(long id, int version, LocalDate day, AccountId visitor) {
		Visit visit = require(id);
		requireAhead(day);
		FoundPurchase home = this.purchases.find(visit.purchase())
			.orElseThrow(() -> new Refused(VisitRefusal.NOT_FOUND));
		this.visits.move(id, version, day, visitor, member(home, visitor).name());
	}

	/**
	 * Calls a visit off; it stays on record and counts in no rate.
	 * @param id the visit
	 * @param version as it was shown
	 * @param why why, 1 to 500 characters
	 */
	public void callOff(long id, int version, String why) {
		require(id);
		this.visits.callOff(id, version, words(why, LONGEST_PURPOSE, VisitRefusal.PURPOSE));
	}

	/**
	 * Writes down what came of a visit.
	 * @param id the visit
	 * @param version as it was shown
	 * @param made the record; its day is not in the future
	 */
	public void record(long id, int version, VisitRecord made) {
		require(id);
		if (made.doneOn().isAfter(LocalDate.now(this.clock))) {
			throw new Refused(VisitRefusal.DONE_ON);
		}
		Integer score = made.score();
		if (score != null && (score < 1 || score > BEST)) {
			throw new Refused(VisitRefusal.SCORE);
		}
		this.visits.record(id, version,
				new VisitRecord(made.doneOn(), words(made.met(), LONGEST_NAME, VisitRefusal.RECORD),
						words(made.words(), LONGEST_RECORD, VisitRefusal.RECORD), score));
	}

	private Visit require(long id) {
		return this.visits.find(id)
			.filter((visit) -> scope().allows(visit.project()))
			.orElseThrow(() -> new Refused(VisitRefusal.NOT_FOUND));
	}

	private void requireAhead(LocalDate day) {
		LocalDate today = LocalDate.now(this.clock);
		if (day.isBefore(today) || day.isAfter(today.plusYears(1))) {
			throw new Refused(VisitRefusal.DAY);
		}
	}

	private StaffMember member(FoundPurchase home, AccountId account) {
		return this.directory.assignments()
			.stream()
			.filter((role) -> role.account().equals(account) && SERVICE.contains(role.role()))
			.filter((role) -> role.project() == null || home.project().equals(role.project()))
			.findFirst()
			.map(StaffAssignment::account)
			.flatMap(this.directory::find)
			.orElseThrow(() -> new Refused(VisitRefusal.VISITOR));
	}

	private static String words(String written, int longest, VisitRefusal otherwise) {
		String words = written.strip();
		if (words.isEmpty() || words.codePointCount(0, words.length()) > longest) {
			throw new Refused(otherwise);
		}
		return words;
	}

	private ProjectScope scope() {
		return this.staff.projects(SERVICE.toArray(String[]::new));
	}

}
