package cn.anju.care;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import cn.anju.core.AccountId;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.property.Project;
import cn.anju.property.PropertyCatalog;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The log in which a shift tells the next what is open and unresolved, and
 * questions that nobody there can answer.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class ShiftDesk {

	private final CaseAccess access;

	private final CaseIntake intake;

	private final CaseHandOvers handOvers;

	private final ShiftLogs logs;

	private final UnresolvedCases unresolved;

	private final Receivers receivers;

	private final PropertyCatalog catalog;

	private final CareSettings settings;

	private final CurrentActor actor;

	private final Clock clock;

	ShiftDesk(CaseAccess access, CaseIntake intake, CaseHandOvers handOvers, ShiftLogs logs, UnresolvedCases unresolved,
			Receivers receivers, PropertyCatalog catalog, CareSettings settings, CurrentActor actor, Clock clock) {
		this.access = access;
		this.intake = intake;
		this.handOvers = handOvers;
		this.logs = logs;
		this.unresolved = unresolved;
		this.receivers = receivers;
		this.catalog = catalog;
		this.settings = settings;
		this.actor = actor;
		this.clock = clock;
	}

	/**
	 * Lists the projects in which the asker hands over.
	 * @return the projects by name
	 */
	@Transactional(readOnly = true)
	public List<Project> projects() {
		return this.catalog.projects().stream().filter((project) -> this.access.allows(project.id())).toList();
	}

	/**
	 * Shows what the asker would hand over now; stores nothing.
	 * @param project one of the asker's projects
	 * @return the shift that ends, what is open, and who could take over
	 */
	@Transactional(readOnly = true)
	public ShiftDraft draft(ProjectId project) {
		return draft(Ids.next(), project);
	}

	private ShiftDraft draft(long id, ProjectId project) {
		if (!this.access.allows(project)) {
			throw new Refused(CareRefusal.NOT_FOUND);
		}
		ShiftOfDay shift = ShiftOfDay.at(LocalDateTime.now(this.clock), this.settings.workingShifts());
		return new ShiftDraft(id, project, shift, this.unresolved.of(project), colleagues(project));
	}

	private List<Colleague> colleagues(ProjectId project) {
		AccountId me = this.access.asker();
		return this.receivers.candidates(project)
			.stream()
			.map(EscalationPath.Candidate::handler)
			.filter((one) -> !one.account().equals(me))
			.map((one) -> new Colleague(one.account(), one.name()))
			.distinct()
			.sorted(Comparator.comparing(Colleague::name).thenComparing((one) -> one.account().value()))
			.toList();
	}

	/**
	 * Hands over: the log is written with what is open at this moment, and never changes
	 * again.
	 * @param shown the draft as it was shown
	 * @param words what to add, at most 5,000 characters; may be empty
	 * @param next who takes over, one of the draft's colleagues
	 * @return the log
	 * @throws Refused if nobody is named, or the draft was handed over already
	 */
	public ShiftLog handOver(ShiftDraft shown, String words, @Nullable AccountId next) {
		ShiftDraft now = draft(shown.id(), shown.project());
		Colleague taking = colleague(now.colleagues(), next);
		this.logs.insert(now, Words.atMost(words, NewItem.LONGEST), this.actor.get(), taking);
		return this.logs.find(now.id()).orElseThrow();
	}

	private static Colleague colleague(List<Colleague> colleagues, @Nullable AccountId wanted) {
		return colleagues.stream()
			.filter((one) -> one.account().equals(wanted))
			.findFirst()
			.orElseThrow(() -> new Refused(CareRefusal.COLLEAGUE_MISSING));
	}

	/**
	 * Signs that the asker has taken over.
	 * @param log a log in which the asker is named
	 * @throws Refused if somebody else is named, or it is signed already
	 */
	public void sign(long log) {
		ShiftLog one = visible(log).orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
		if (!one.next().account().equals(this.access.asker())) {
			throw new Refused(CareRefusal.NOT_THE_NEXT_SHIFT);
		}
		if (!this.logs.sign(log, this.access.asker())) {
			throw new Refused(CareRefusal.SIGNED_ALREADY);
		}
	}

	/**
	 * Lists what the asker was handed and has not signed.
	 * @return the oldest first
	 */
	@Transactional(readOnly = true)
	public List<ShiftLog> toSign() {
		return this.logs.unsigned(this.access.asker(), this.access.scope());
	}

	/**
	 * Lists the logs of a project.
	 * @param project the project
	 * @param until the last day
	 * @param most how many at most
	 * @return the newest first; nothing outside the asker's projects
	 */
	@Transactional(readOnly = true)
	public List<ShiftLog> logs(ProjectId project, LocalDate until, int most) {
		return this.access.allows(project) ? this.logs.of(project, until, most) : List.of();
	}

	/**
	 * Opens a log.
	 * @param id its id
	 * @return the log with what was open then; nothing outside the asker's projects
	 */
	@Transactional(readOnly = true)
	public Optional<ShiftLogFile> log(long id) {
		return visible(id)
			.map((one) -> new ShiftLogFile(one, this.logs.open(id), one.next().account().equals(this.access.asker())));
	}

	/**
	 * Keeps a question that nobody there can answer, and asks a colleague to take it over
	 * . Until then it is the asker's.
	 * @param project one of the asker's projects
	 * @param channel how the question came
	 * @param asker the name of whoever asked, 1 to 100 characters
	 * @param question the question, 1 to 5,000 characters
	 * @param to a colleague, such as the assistant of the manager on duty
	 * @return the enquiry that it has become
	 */
	public CaseFile ask(ProjectId project, ChannelType channel, String asker, String question, @Nullable AccountId to) {
		Colleague taking = colleague(colleagues(project), to);
		Case taken = this.intake
			.take(new NewIntake(channel, project, null, "", asker,
					List.of(new NewItem(CaseType.ENQUIRY, CaseCategory.OTHER, question))))
			.getFirst()
			.one();
		return this.handOvers.offer(taken.id(), taken.version(), taking.account(), question);
	}

	private Optional<ShiftLog> visible(long id) {
		return this.logs.find(id).filter((one) -> this.access.allows(one.project()));
	}

}
