package cn.anju.purchase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.UnitId;
import cn.anju.identity.ProjectName;
import cn.anju.identity.ProjectScope;
import cn.anju.intake.RejectedLookup;
import cn.anju.intake.RejectedNumber;
import cn.anju.property.Numbers;
import cn.anju.property.PropertyCatalog;
import cn.anju.property.UnitDescription;
import cn.anju.property.VoidNumber;
import cn.anju.purchase.NumberRow.Gap;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers of subscriptions: unique in a project (the database holds to it)
 * and without gaps; one that was never used, or whose paper was spoilt, is made void with
 * a reason.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.FINANCE, Roles.SALES, Roles.ADMINISTRATOR })
public class SubscriptionDesk {

	/** The kind under which void numbers are kept. */
	public static final String KIND = "subscription";

	/** How many numbers can be made void at once. */
	public static final int MOST_AT_ONCE = 100;

	private static final int MOST_GAPS = 200;

	private final JdbcClient jdbc;

	private final PropertyCatalog catalog;

	private final PurchaseNames names;

	private final PurchaseAccess access;

	private final Numbers numbers;

	private final RejectedLookup rejected;

	SubscriptionDesk(JdbcClient jdbc, PropertyCatalog catalog, PurchaseNames names, PurchaseAccess access,
			Numbers numbers, RejectedLookup rejected) {
		this.jdbc = jdbc;
		this.catalog = catalog;
		this.names = names;
		this.access = access;
		this.numbers = numbers;
		this.rejected = rejected;
	}

	/**
	 * Looks for gaps in every project of the asker.
	 * @return what was found, by name of the project; projects without purchases are left
	 * out
	 */
	@Transactional(readOnly = true)
	public List<NumberCheck> check() {
		ProjectScope scope = this.access.scope(PurchaseAccess.SEEING);
		return this.catalog.projects()
			.stream()
			.filter((project) -> scope.allows(project.id()))
			.map((project) -> check(new ProjectName(project.id(), project.name())))
			.filter((check) -> check.used() > 0)
			.toList();
	}

	/**
	 * Tells whether the asker may make numbers void.
	 * @param project the project
	 * @return whether it is so
	 */
	@Transactional(readOnly = true)
	public boolean mayVoid(ProjectId project) {
		return this.access.allows(project, PurchaseAccess.SERVICE);
	}

	private NumberCheck check(ProjectName project) {
		List<NumberRow> rows = rows(project.id());
		Map<String, VoidNumber> voided = this.numbers.voidOf(project.id(), KIND);
		List<Gap> gaps = NumberRow.gaps(rows, voided.keySet());
		return new NumberCheck(project, rows.size(), gaps.stream().mapToInt(Gap::missing).sum(),
				told(gaps.stream().limit(MOST_GAPS).toList(), this.rejected.numbers(SalesLedger.NAME, project.id())),
				rows.stream().filter((row) -> !row.isCounted()).map(NumberRow::number).toList(),
				List.copyOf(voided.values()), this.rejected.newest(SalesLedger.NAME, project.id()));
	}

	private List<NumberRow> rows(ProjectId project) {
		return this.jdbc
			.sql("select id, unit_id, subscription_no from purchase_purchases"
					+ " where project_id = ? and subscription_no is not null order by subscription_no")
			.param(project.value())
			.query((row, _) -> NumberRow.of(new PurchaseId(row.getLong(1)), new UnitId(row.getLong(2)),
					row.getString(3)))
			.list();
	}

	private List<NumberGap> told(List<Gap> gaps, List<RejectedNumber> rejected) {
		Set<NumberRow> beside = new LinkedHashSet<>();
		gaps.forEach((gap) -> {
			beside.add(gap.before());
			beside.add(gap.after());
		});
		Map<PurchaseId, NumberGap.Neighbour> neighbours = neighbours(beside);
		List<NumberGap> told = new ArrayList<>();
		for (Gap gap : gaps) {
			NumberGap.Neighbour before = neighbours.get(gap.before().purchase());
			NumberGap.Neighbour after = neighbours.get(gap.after().purchase());
			if (before != null && after != null) {
				told.add(new NumberGap(gap.written(gap.first()), gap.written(gap.last()), gap.missing(), before, after,
						rejected.stream().filter((row) -> gap.has(row.number())).toList()));
			}
		}
		return told;
	}

	private Map<PurchaseId, NumberGap.Neighbour> neighbours(Collection<NumberRow> rows) {
		Map<UnitId, UnitDescription> units = this.catalog.units(rows.stream().map(NumberRow::unit).toList());
		Map<PurchaseId, List<String>> buyers = this.names.buyers(rows.stream().map(NumberRow::purchase).toList());
		Map<PurchaseId, NumberGap.Neighbour> found = new HashMap<>();
		for (NumberRow row : rows) {
			UnitDescription unit = units.get(row.unit());
			found.put(row.purchase(), new NumberGap.Neighbour(row.purchase(), row.number(),
					(unit != null) ? unit.shortName() : "", buyers.getOrDefault(row.purchase(), List.of())));
		}
		return found;
	}

	/**
	 * Makes missing numbers void.
	 * @param project the project
	 * @param first the first number
	 * @param last the last number, of the same gap
	 * @param reason why, 1 to 300 characters
	 * @throws Refused if somebody has one of them by now, or they are more than
	 * {@link #MOST_AT_ONCE}
	 */
	@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
	public void makeVoid(ProjectId project, String first, String last, String reason) {
		if (!mayVoid(project)) {
			throw new Refused(PurchaseRefusal.NOT_FOUND);
		}
		if (reason.isBlank()) {
			throw new Refused(PurchaseRefusal.REASON_MISSING);
		}
		Gap gap = NumberRow.gaps(rows(project), this.numbers.voidOf(project, KIND).keySet())
			.stream()
			.filter((one) -> one.has(first.strip()) && one.has(last.strip()))
			.findFirst()
			.orElseThrow(() -> new Refused(PurchaseRefusal.NUMBER_NOT_MISSING));
		List<String> chosen = gap.between(first.strip(), last.strip());
		if (chosen.isEmpty() || chosen.size() > MOST_AT_ONCE) {
			throw new Refused(PurchaseRefusal.TOO_MANY_NUMBERS, MOST_AT_ONCE);
		}
		this.numbers.makeVoid(project, KIND, chosen, reason);
	}

}
