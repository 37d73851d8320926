package cn.anju.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;

import org.springframework.transaction.support.TransactionOperations;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/**
 * Filing runs in the database, and the clerk who is signed in, for tests of the office.
 */
public class OfficeRuns {

	private final Procedures procedures;

	private final RunReader reader;

	private final Cards cards;

	private final TransactionOperations transaction;

	private final CurrentStaff staff;

	private final CurrentActor actor;

	private final Clock clock;

	private final Map<String, Set<ProjectId>> roles = new HashMap<>();

	OfficeRuns(Procedures procedures, RunReader reader, Cards cards, TransactionOperations transaction,
			CurrentStaff staff, CurrentActor actor, Clock clock) {
		this.procedures = procedures;
		this.reader = reader;
		this.cards = cards;
		this.transaction = transaction;
		this.staff = staff;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Signs a clerk in who has no role yet.
	 * @param name the clerk's name
	 */
	public void signIn(String name) {
		signIn(5, name);
	}

	void signIn(long account, String name) {
		this.roles.clear();
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, account, name));
		given(this.staff.accountId()).willReturn(new AccountId(account));
		given(this.staff.name()).willReturn(name);
		given(this.staff.projects(any(String[].class)))
			.willAnswer((call) -> scope(Arrays.stream(call.getArguments()).map(Object::toString).toList()));
	}

	private ProjectScope scope(List<String> wanted) {
		Set<ProjectId> projects = new HashSet<>();
		this.roles.forEach((role, own) -> {
			if (wanted.isEmpty() || wanted.contains(role)) {
				projects.addAll(own);
			}
		});
		return new ProjectScope(false, projects);
	}

	/**
	 * Gives the clerk a role.
	 * @param role the role
	 * @param project its project
	 */
	public void role(String role, ProjectId project) {
		this.roles.computeIfAbsent(role, (_) -> new HashSet<>()).add(project);
	}

	/**
	 * Opens a filing whose form is to be made: everything was complete on a day.
	 * @param project the project
	 * @param on the day of signing and of completeness
	 * @param unit the unit
	 * @param name the buyer
	 * @param keys what the buyer is found by
	 * @return the run
	 */
	public RunRef form(ProjectId project, LocalDate on, String unit, String name, byte[]... keys) {
		return open(project, unit, name, List.of(keys), new Fact("contract-signed", on, "HT-1"),
				new Fact("ready", on, null));
	}

	/**
	 * Opens a filing whose conditions are missing.
	 * @param project the project
	 * @param on the day of signing
	 * @param unit the unit
	 * @param name the buyer
	 * @return the run
	 */
	public RunRef signed(ProjectId project, LocalDate on, String unit, String name) {
		return open(project, unit, name, List.of(), new Fact("contract-signed", on, "HT-1"));
	}

	private RunRef open(ProjectId project, String unit, String name, List<byte[]> keys, Fact... facts) {
		Subject subject = new Subject("purchase", Ids.next());
		Opening opening = new Opening("filing", subject, project, new PurchaseId(subject.id()), "mortgage",
				List.of(facts), null);
		this.transaction.executeWithoutResult((_) -> {
			this.cards.put(List.of(new SubjectCard(subject, project, "晶都花园", "1", "1", unit, "晶都花园 1栋 " + unit,
					List.of(name), null, null, null, keys)));
			this.procedures.openAll(List.of(opening), today());
		});
		return fresh(subject);
	}

	private RunRef fresh(Subject subject) {
		return this.reader.run("filing", subject).orElseThrow().ref();
	}

	/**
	 * Reads a run as it stands now.
	 * @param ref the run
	 * @return the run
	 */
	public RunDetails now(RunRef ref) {
		return this.reader.run(ref.runId()).orElseThrow();
	}

	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
