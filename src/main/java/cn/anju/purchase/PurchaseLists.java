package cn.anju.purchase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.core.UnitId;
import cn.anju.identity.PersonLookup;
import cn.anju.identity.ProjectName;
import cn.anju.identity.ProjectScope;
import cn.anju.identity.StaffDirectory;
import cn.anju.procedure.CardSearch;
import cn.anju.procedure.RunGlance;
import cn.anju.procedure.SubjectSearch;
import cn.anju.property.PropertyCatalog;
import cn.anju.property.UnitDescription;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The purchases of the asker's projects, page by page, the newest contract first. A page
 * takes five statements however long it is.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES, Roles.ADMINISTRATOR })
public class PurchaseLists {

	/** Where counting stops, and how many a search finds at most. */
	public static final int MOST = 10_000;

	private static final int MOST_FOUND = 1_000;

	private static final int MOST_ROWS = 500;

	private final NamedParameterJdbcTemplate jdbc;

	private final PurchaseAccess access;

	private final PersonLookup persons;

	private final SubjectSearch subjects;

	private final PropertyCatalog catalog;

	private final PurchaseNames names;

	private final StaffDirectory directory;

	PurchaseLists(NamedParameterJdbcTemplate jdbc, PurchaseAccess access, PersonLookup persons, SubjectSearch subjects,
			PropertyCatalog catalog, PurchaseNames names, StaffDirectory directory) {
		this.jdbc = jdbc;
		this.access = access;
		this.persons = persons;
		this.subjects = subjects;
		this.catalog = catalog;
		this.names = names;
		this.directory = directory;
	}

	/**
	 * Reads a page.
	 * @param filter which purchases
	 * @param offset rows to pass over, 0 or more
	 * @param limit rows at most, 1 to 500
	 * @return the rows
	 */
	public List<PurchaseRow> page(PurchaseFilter filter, int offset, int limit) {
		MapSqlParameterSource parameters = new MapSqlParameterSource("offset", Math.max(0, offset)).addValue("limit",
				Math.clamp(limit, 1, MOST_ROWS));
		return complete(this.jdbc.query(
				"select p.id, p.unit_id, p.payment_method, p.contract_no, p.contracted_on,"
						+ " p.released_at, p.specialist_id from purchase_purchases p where " + where(filter, parameters)
						+ " order by p.contracted_on desc, p.id desc limit :limit offset :offset",
				parameters, (row, _) -> plain(row)));
	}

	/**
	 * Counts, up to {@link #MOST}.
	 * @param filter which purchases
	 * @return the number
	 */
	public int count(PurchaseFilter filter) {
		MapSqlParameterSource parameters = new MapSqlParameterSource("most", MOST);
		Integer counted = this.jdbc.queryForObject("select count(*) from (select 1 from purchase_purchases p where "
				+ where(filter, parameters) + " limit :most) counted", parameters, Integer.class);
		return (counted != null) ? counted : 0;
	}

	/**
	 * Names the projects by which the list can be narrowed.
	 * @return the asker's projects
	 */
	public List<ProjectName> projects() {
		ProjectScope scope = this.access.scope(PurchaseAccess.SEEING);
		return this.catalog.projects()
			.stream()
			.filter((project) -> scope.allows(project.id()))
			.map((project) -> new ProjectName(project.id(), project.name()))
			.toList();
	}

	private String where(PurchaseFilter filter, MapSqlParameterSource parameters) {
		StringBuilder where = new StringBuilder("p.live_unit_id is not null");
		ProjectScope scope = this.access.scope(PurchaseAccess.SEEING);
		if (!scope.all()) {
			where.append(scope.projects().isEmpty() ? " and false" : " and p.project_id in (:projects)");
			parameters.addValue("projects", scope.projects().stream().map(ProjectId::value).toList());
		}
		if (filter.project() != null) {
			where.append(" and p.project_id = :project");
			parameters.addValue("project", filter.project().value());
		}
		switch (filter.released()) {
			case NO -> where.append(" and p.released_at is null");
			case YES -> where.append(" and p.released_at is not null");
			case ANY -> {
			}
		}
		if (!filter.search().isEmpty()) {
			List<Long> found = found(filter.search());
			where.append(found.isEmpty() ? " and false" : " and p.id in (:found)");
			parameters.addValue("found", found);
		}
		return where.toString();
	}

	private List<Long> found(String typed) {
		return this.subjects.find(Subject.PURCHASE, CardSearch.typed(typed, this.persons.searchKeys(typed)),
				MOST_FOUND);
	}

	private List<PurchaseRow> complete(List<Plain> rows) {
		List<PurchaseId> ids = rows.stream().map(Plain::id).toList();
		Map<UnitId, UnitDescription> units = this.catalog.units(rows.stream().map(Plain::unit).toList());
		Map<PurchaseId, List<String>> buyers = this.names.buyers(ids);
		Map<Long, List<RunGlance>> runs = this.subjects.glances(Subject.PURCHASE,
				ids.stream().map(PurchaseId::value).toList());
		Map<Long, String> specialists = specialists(rows);
		return rows.stream().map((row) -> {
			UnitDescription unit = units.get(row.unit());
			return new PurchaseRow(row.id(), (unit != null) ? unit.fullName() : "",
					buyers.getOrDefault(row.id(), List.of()), row.method(), row.contractNo(), row.contractedOn(),
					row.releasedAt(), specialists.getOrDefault(row.specialist(), ""),
					runs.getOrDefault(row.id().value(), List.of()));
		}).toList();
	}

	/** Few people look after many purchases. */
	private Map<Long, String> specialists(List<Plain> rows) {
		Map<Long, String> names = new HashMap<>();
		rows.stream()
			.map(Plain::specialist)
			.filter((id) -> id != 0)
			.distinct()
			.forEach(
					(id) -> this.directory.find(new AccountId(id)).ifPresent((member) -> names.put(id, member.name())));
		return names;
	}

	private static Plain plain(ResultSet row) throws SQLException {
		String method = row.getString("payment_method");
		LocalDateTime released = row.getObject("released_at", LocalDateTime.class);
		return new Plain(new PurchaseId(row.getLong("id")), new UnitId(row.getLong("unit_id")),
				(method != null) ? PaymentMethod.valueOf(method) : null, row.getString("contract_no"),
				row.getObject("contracted_on", LocalDate.class),
				(released != null) ? released.toInstant(ZoneOffset.UTC) : null, row.getLong("specialist_id"));
	}

	/** What stands in the table; 0 for no specialist. */
	private record Plain(PurchaseId id, UnitId unit, @Nullable PaymentMethod method, @Nullable String contractNo,
			@Nullable LocalDate contractedOn, @Nullable Instant releasedAt, long specialist) {
	}

}
