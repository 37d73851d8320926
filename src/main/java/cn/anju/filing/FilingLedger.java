package cn.anju.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import cn.anju.core.AccountId;
import cn.anju.core.Days;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.PersonLookup;
import cn.anju.identity.ProjectName;
import cn.anju.identity.ProjectScope;
import cn.anju.identity.StaffDirectory;
import cn.anju.identity.StaffMember;
import cn.anju.procedure.CardSearch;
import cn.anju.procedure.LedgerFilter;
import cn.anju.procedure.LedgerFilter.Which;
import cn.anju.procedure.LedgerRow;
import cn.anju.procedure.RunLedger;
import cn.anju.procedure.TemplateStep;
import cn.anju.procedure.Templates;
import cn.anju.property.PropertyCatalog;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of filings in the asker's projects, page by page. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES, Roles.ADMINISTRATOR })
public class FilingLedger {

	/** The variants of the procedure, as its template names them. */
	public static final List<String> VARIANTS = List.of("lump-sum", "instalment", "mortgage");

	/** Rows of one page at most. */
	public static final int PAGE = 200;

	private static final String[] SEEING = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE,
			Roles.SALES, Roles.ADMINISTRATOR };

	private static final int DAYS_TO_THE_LEGAL_DATE = 5;

	private static final Set<String> BEFORE_SUBMISSION = Set.of("NOT_READY", "READY", "FORM_PREPARED", "FORM_SEALED",
			"RETURNED");

	private final RunLedger runs;

	private final Templates templates;

	private final PersonLookup persons;

	private final StaffDirectory directory;

	private final PropertyCatalog catalog;

	private final CurrentStaff staff;

	private final Days days;

	FilingLedger(RunLedger runs, Templates templates, PersonLookup persons, StaffDirectory directory,
			PropertyCatalog catalog, CurrentStaff staff, Days days) {
		this.runs = runs;
		this.templates = templates;
		this.persons = persons;
		this.directory = directory;
		this.catalog = catalog;
		this.staff = staff;
		this.days = days;
	}

	/**
	 * Reads a page.
	 * @param query what is wanted
	 * @param offset rows to pass over, 0 or more
	 * @param limit rows at most, 1 to {@link #PAGE}
	 * @return the rows
	 */
	public List<LedgerRow> page(FilingQuery query, int offset, int limit) {
		return this.runs.page(filter(query), query.order(), offset, limit);
	}

	/**
	 * Counts the rows, up to {@link cn.anju.procedure.Count#MOST}.
	 * @param query what is wanted
	 * @return the number
	 */
	public int count(FilingQuery query) {
		return this.runs.count(filter(query)).rows();
	}

	/**
	 * Counts what stands beside the saved filters.
	 * @return the numbers by filter
	 */
	public Map<FilingTab, Integer> counts() {
		Map<FilingTab, Integer> counts = new EnumMap<>(FilingTab.class);
		for (FilingTab tab : FilingTab.values()) {
			counts.put(tab, count(FilingQuery.of(tab)));
		}
		return counts;
	}

	/**
	 * Gives every row, page after page, in the order asked for.
	 * @param query what is wanted
	 * @param reader takes one row after the other
	 */
	public void each(FilingQuery query, Consumer<LedgerRow> reader) {
		int offset = 0;
		List<LedgerRow> page;
		do {
			page = page(query, offset, PAGE);
			page.forEach(reader);
			offset += PAGE;
		}
		while (page.size() == PAGE);
	}

	/**
	 * Gives the steps that every filing has, in order; the optional ones are left out.
	 * @return their keys
	 */
	public List<String> steps() {
		return this.templates.current(FilingProcedure.TEMPLATE)
			.steps()
			.stream()
			.filter((step) -> !step.traits().optional())
			.map(TemplateStep::key)
			.toList();
	}

	/**
	 * Names the projects by which the ledger can be narrowed.
	 * @return the asker's projects
	 */
	public List<ProjectName> projects() {
		ProjectScope scope = this.staff.projects(SEEING);
		return this.catalog.projects()
			.stream()
			.filter((project) -> scope.allows(project.id()))
			.map((project) -> new ProjectName(project.id(), project.name()))
			.toList();
	}

	/**
	 * Names who can look after filings in the asker's projects.
	 * @return specialists and supervisors by name
	 */
	public List<StaffMember> assignees() {
		Map<AccountId, StaffMember> found = new LinkedHashMap<>();
		for (ProjectName project : projects()) {
			for (String role : List.of(Roles.SPECIALIST, Roles.SUPERVISOR)) {
				this.directory.withRole(role, project.id()).forEach((member) -> found.put(member.id(), member));
			}
		}
		List<StaffMember> members = new ArrayList<>(found.values());
		members.sort(Comparator.comparing(StaffMember::name));
		return members;
	}

	private LedgerFilter filter(FilingQuery query) {
		LocalDate today = this.days.today();
		FilingTab tab = query.tab();
		Set<String> stages = switch (tab) {
			case LEGAL -> BEFORE_SUBMISSION;
			case RETURNED -> Set.of("RETURNED");
			case SUBMIT -> Set.of("FORM_SEALED");
			case COLLECT -> Set.of("SUBMITTED");
			case MONEY -> Set.of("NOT_READY");
			default -> Set.of();
		};
		return new LedgerFilter(FilingProcedure.TEMPLATE, this.staff.projects(SEEING),
				(tab == FilingTab.CLOSED) ? Which.CLOSED : Which.OPEN, stages, query.project(), query.assignee(),
				(tab == FilingTab.TODAY) ? today : null,
				(tab == FilingTab.LEGAL) ? today.plusDays(DAYS_TO_THE_LEGAL_DATE) : null, variants(query),
				tab == FilingTab.RETURNED, false, takenOver(tab),
				(tab == FilingTab.MONEY) ? FilingProcedure.MONEY : null, search(query.search()));
	}

	/** What is to be confirmed first has a tab of its own and presses nobody. */
	private static @Nullable Boolean takenOver(FilingTab tab) {
		return switch (tab) {
			case TAKEN_OVER -> Boolean.TRUE;
			case TODAY, LEGAL -> Boolean.FALSE;
			default -> null;
		};
	}

	private static Set<String> variants(FilingQuery query) {
		String variant = query.variant();
		return (variant != null) ? Set.of(variant) : Set.of();
	}

	private @Nullable CardSearch search(String typed) {
		return typed.isEmpty() ? null : CardSearch.typed(typed, this.persons.searchKeys(typed));
	}

}
