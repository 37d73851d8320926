package cn.anju.procedure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.core.AccountId;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.PersonLookup;
import cn.anju.identity.ProjectScope;

/**
 * The day's work of the signed-in member of staff: entries of the projects in which the
 * member sees runs. Who sees runs nowhere finds it empty.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.FINANCE, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
public class QueueDesk {

	private final WorkQueue queue;

	private final RunAccess access;

	private final CurrentStaff staff;

	private final PersonLookup persons;

	private final List<QueuePages> pages;

	QueueDesk(WorkQueue queue, RunAccess access, CurrentStaff staff, PersonLookup persons, List<QueuePages> pages) {
		this.pages = pages;
		this.queue = queue;
		this.access = access;
		this.staff = staff;
		this.persons = persons;
	}

	/**
	 * Reads a page.
	 * @param query the part that is wanted
	 * @param offset rows to pass over, 0 or more
	 * @param limit rows at most, 1 to 200
	 * @return the rows in the order of the group
	 */
	public List<QueueItem> page(QueueQuery query, int offset, int limit) {
		return this.queue.page(filter(query), offset, limit);
	}

	/**
	 * Counts every group.
	 * @param query the part that is wanted, whatever its group
	 * @return the numbers by group
	 */
	public Map<QueueGroup, Count> counts(QueueQuery query) {
		return this.queue.counts(filter(query));
	}

	/**
	 * Finds an entry; that of a run has the run's id.
	 * @param id the entry
	 * @return the entry; nothing once nothing is to do, or if the member may not see it
	 */
	public Optional<QueueItem> entry(long id) {
		return this.queue.entry(id, filter(new QueueQuery(QueueGroup.ALL, false, "")));
	}

	/**
	 * Counts what is overdue or due today in the whole team, up to 1,000.
	 * @return the number
	 */
	public Count pressing() {
		return this.queue.pressing(this.access.readable());
	}

	/**
	 * Tells whether the member may move runs of some project, so that bulk commands make
	 * sense.
	 * @return whether it is so
	 */
	public boolean maySort() {
		return this.access.movesSome();
	}

	private QueueFilter filter(QueueQuery query) {
		AccountId own = query.mine() ? this.staff.accountId() : null;
		return new QueueFilter(query.group(), this.access.readable(), own, null, search(query.typed()), narrowed());
	}

	/** What is not for every role of a project. */
	private Map<String, ProjectScope> narrowed() {
		return this.pages.stream()
			.collect(Collectors.toMap(QueuePages::source,
					(page) -> this.staff.projects(page.roles().toArray(String[]::new))));
	}

	private @Nullable CardSearch search(String typed) {
		return typed.isBlank() ? null : CardSearch.typed(typed, this.persons.searchKeys(typed));
	}

}
