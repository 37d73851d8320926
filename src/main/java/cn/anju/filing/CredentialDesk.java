package cn.anju.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectName;
import cn.anju.identity.ProjectScope;
import cn.anju.messaging.DueDates;
import cn.anju.messaging.NewDueDate;
import cn.anju.property.PropertyCatalog;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The custody of the filing system's password: who keeps it since when,
 * hand-overs signed by both, a change every 90 days.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class CredentialDesk {

	/** The kind of due date of the next change. */
	public static final String CHANGE_DUE = "filing.credential";

	private final Credentials credentials;

	private static final String[] KEEPING = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR };

	private static final String[] BEGINNING = { Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR };

	private final PropertyCatalog catalog;

	private final CurrentStaff staff;

	private final CurrentActor actor;

	private final DueDates dueDates;

	private final JdbcClient jdbc;

	private final Clock clock;

	CredentialDesk(Credentials credentials, PropertyCatalog catalog, CurrentStaff staff, CurrentActor actor,
			DueDates dueDates, JdbcClient jdbc, Clock clock) {
		this.credentials = credentials;
		this.catalog = catalog;
		this.staff = staff;
		this.actor = actor;
		this.dueDates = dueDates;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Names the projects whose register the asker keeps.
	 * @return the projects by name
	 */
	@Transactional(readOnly = true)
	public List<ProjectName> projects() {
		ProjectScope scope = this.staff.projects(KEEPING);
		return this.catalog.projects()
			.stream()
			.filter((project) -> scope.allows(project.id()))
			.map((project) -> new ProjectName(project.id(), project.name()))
			.toList();
	}

	/**
	 * Tells whether the asker may begin a register.
	 * @param project the project
	 * @return whether it is so
	 */
	@Transactional(readOnly = true)
	public boolean mayBegin(ProjectId project) {
		return this.staff.projects(BEGINNING).allows(project);
	}

	/**
	 * Tells who keeps the password of a project.
	 * @param project the project
	 * @return the state, nothing before the register is begun
	 */
	@Transactional(readOnly = true)
	public Optional<CredentialState> of(ProjectId project) {
		this.staff.projects(KEEPING).require(project);
		return this.credentials.findByProjectId(project.value()).map((credential) -> credential.state(today()));
	}

	/**
	 * Gives the register of a project.
	 * @param project the project
	 * @return the entries, the newest first
	 */
	@Transactional(readOnly = true)
	public List<CredentialEntry> entries(ProjectId project) {
		this.staff.projects(KEEPING).require(project);
		return this.jdbc.sql("""
				select e.kind, e.entry_on, e.signed_from, e.signed_to, e.recorded_by from filing_credential_entries e
				join filing_credentials c on c.id = e.credential_id where c.project_id = ?
				order by e.recorded_at desc, e.id desc""")
			.param(project.value())
			.query((row, _) -> new CredentialEntry(CredentialEntry.Kind.valueOf(row.getString(1)),
					row.getObject(2, LocalDate.class), row.getString(3), row.getString(4), row.getString(5)))
			.list();
	}

	/**
	 * Begins the register of a project.
	 * @param project the project
	 * @param holder who keeps the password now
	 * @param since since when, not ahead
	 */
	@RolesAllowed({ Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
	public void begin(ProjectId project, String holder, LocalDate since) {
		this.staff.projects(BEGINNING).require(project);
		require(holder, since);
		if (this.credentials.findByProjectId(project.value()).isPresent()) {
			throw new Refused(FilingRefusal.CUSTODY_CHANGED);
		}
		Credential credential = this.credentials.save(new Credential(Ids.next(), project, holder, since));
		this.credentials.flush();
		remember(credential, CredentialEntry.Kind.BEGUN, since, "", holder);
		remind(project, credential);
	}

	/**
	 * Records that the password passed to somebody else.
	 * @param project the project
	 * @param version the version that was shown
	 * @param signedFrom under which name the giver signed
	 * @param signedTo under which name the new keeper signed
	 * @param on the day, not ahead and not before the last hand-over
	 */
	public void handOver(ProjectId project, int version, String signedFrom, String signedTo, LocalDate on) {
		Credential credential = changeable(project, version);
		require(signedFrom, on);
		require(signedTo, on);
		credential.handOver(signedTo, on);
		this.credentials.save(credential);
		this.credentials.flush();
		remember(credential, CredentialEntry.Kind.HANDED_OVER, on, signedFrom, signedTo);
	}

	/**
	 * Records that the password was changed; the next change is due 90 days later.
	 * @param project the project
	 * @param version the version that was shown
	 * @param by who changed it
	 * @param on the day, not ahead and not before the last change
	 */
	public void change(ProjectId project, int version, String by, LocalDate on) {
		Credential credential = changeable(project, version);
		require(by, on);
		credential.change(on);
		this.credentials.save(credential);
		this.credentials.flush();
		remember(credential, CredentialEntry.Kind.CHANGED, on, "", by);
		remind(project, credential);
	}

	private Credential changeable(ProjectId project, int version) {
		this.staff.projects(KEEPING).require(project);
		Credential credential = this.credentials.findByProjectId(project.value())
			.orElseThrow(() -> new Refused(FilingRefusal.NOT_FOUND));
		if (credential.version() != version) {
			throw new Refused(FilingRefusal.CUSTODY_CHANGED);
		}
		return credential;
	}

	private void require(String name, LocalDate on) {
		if (name.isBlank()) {
			throw new Refused(FilingRefusal.SIGNATURES);
		}
		if (on.isAfter(today())) {
			throw new Refused(FilingRefusal.DAY);
		}
	}

	private void remember(Credential credential, CredentialEntry.Kind kind, LocalDate on, String from, String to) {
		this.jdbc.sql("""
				insert into filing_credential_entries (id, credential_id, kind, entry_on, signed_from, signed_to,
				recorded_by, recorded_at) values (?,?,?,?,?,?,?,?)""")
			.params(Ids.next(), credential.id(), kind.name(), on, from.strip(), to.strip(), this.actor.get().name(),
					LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.update();
	}

	private void remind(ProjectId project, Credential credential) {
		this.dueDates.set(List.of(new NewDueDate(CHANGE_DUE, new Subject("project", project.value()), project, null,
				credential.state(today()).changeDue(),
				java.util.Map.of("holder", credential.state(today()).holder()))));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
