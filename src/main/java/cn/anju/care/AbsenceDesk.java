package cn.anju.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.anju.core.AccountId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.identity.StaffAssignment;
import cn.anju.identity.StaffDirectory;
import cn.anju.identity.StaffMember;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leave and delegation (D-18): whoever goes names a deputy, and no case is nobody's. The
 * first receiver stays on record.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class AbsenceDesk {

	private final CurrentStaff staff;

	private final StaffDirectory directory;

	private final Absences absences;

	private final StandIns standIns;

	private final Clock clock;

	AbsenceDesk(CurrentStaff staff, StaffDirectory directory, Absences absences, StandIns standIns, Clock clock) {
		this.staff = staff;
		this.directory = directory;
		this.absences = absences;
		this.standIns = standIns;
		this.clock = clock;
	}

	/**
	 * Lists who of the asker's projects is away or will be.
	 * @return the nearest first
	 */
	@Transactional(readOnly = true)
	public List<Absence> coming() {
		Set<AccountId> known = members().stream().map(StaffMember::id).collect(Collectors.toSet());
		return this.absences.coming().stream().filter((one) -> known.contains(one.account())).toList();
	}

	/**
	 * Lists who can be away or stand in: everybody with a role in customer service in the
	 * asker's projects.
	 * @return the members who are not locked, by name
	 */
	@Transactional(readOnly = true)
	public List<StaffMember> members() {
		ProjectScope scope = this.staff.projects(Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER,
				Roles.ADMINISTRATOR);
		Set<String> roles = Arrays.stream(Level.values()).map(Level::role).collect(Collectors.toSet());
		return this.directory.assignments()
			.stream()
			.filter((one) -> roles.contains(one.role()))
			.filter((one) -> one.project() == null || scope.allows(one.project()))
			.map(StaffAssignment::account)
			.distinct()
			.flatMap((account) -> this.directory.find(account).stream())
			.sorted(Comparator.comparing(StaffMember::name))
			.toList();
	}

	/**
	 * Says that somebody is away. Supervisors and above say it of anybody, others of
	 * themselves. If it begins today, open cases go to the deputy at once.
	 * @param account who is away
	 * @param from the first day, today or later
	 * @param until the last day, not before the first
	 * @param deputy who stands in: somebody else who is not away on the first day
	 */
	public void away(AccountId account, LocalDate from, LocalDate until, AccountId deputy) {
		if (!account.equals(this.staff.accountId()) && !leads()) {
			throw new Refused(CareRefusal.NOT_YOURS);
		}
		LocalDate today = LocalDate.now(this.clock);
		StaffMember who = member(account);
		StaffMember instead = member(deputy);
		if (from.isBefore(today) || until.isBefore(from) || deputy.equals(account) || !instead.active()
				|| this.absences.today(from).containsKey(deputy)) {
			throw new Refused(CareRefusal.LEAVE);
		}
		this.absences.add(account, who.name(), from, until, deputy, instead.name());
		if (from.equals(today)) {
			this.standIns.handOver();
		}
	}

	/**
	 * Ends a leave: what comes from now on is for whoever was away. What the deputy has
	 * stays with the deputy, who may offer it back.
	 * @param id the leave
	 */
	public void back(long id) {
		Absence one = coming().stream()
			.filter((absence) -> absence.id() == id)
			.findFirst()
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
		if (!one.account().equals(this.staff.accountId()) && !leads()) {
			throw new Refused(CareRefusal.NOT_YOURS);
		}
		this.absences.end(id);
	}

	private boolean leads() {
		return this.staff.has(Roles.SUPERVISOR) || this.staff.has(Roles.MANAGER) || this.staff.has(Roles.ADMINISTRATOR);
	}

	private StaffMember member(AccountId account) {
		return members().stream()
			.filter((one) -> one.id().equals(account))
			.findFirst()
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
	}

}
