package cn.anju.care;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.core.Utc;
import cn.anju.purchase.FoundPurchase;
import cn.anju.purchase.PurchaseFinder;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases of the asker and the asker's projects, first what is due first. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class CareInbox {

	private static final int MOST_HOMES = 50;

	private final CaseLists lists;

	private final CaseAccess access;

	private final PurchaseFinder purchases;

	private final SaidWords said;

	private final CallerPhones phones;

	private final Clock clock;

	CareInbox(CaseLists lists, CaseAccess access, PurchaseFinder purchases, SaidWords said, CallerPhones phones,
			Clock clock) {
		this.lists = lists;
		this.access = access;
		this.purchases = purchases;
		this.said = said;
		this.phones = phones;
		this.clock = clock;
	}

	/**
	 * Reads a page.
	 * @param query the part that is wanted
	 * @param offset rows to pass over, 0 or more
	 * @param limit rows at most, 1 to 200
	 * @return the rows
	 */
	public List<CaseRow> page(CareQuery query, int offset, int limit) {
		return this.lists.page(part(query, search(query)), now(), offset, limit);
	}

	/**
	 * Counts every part.
	 * @param query what is searched for, whatever its group
	 * @return the numbers by group, up to 1,001
	 */
	public Map<CareGroup, Integer> counts(CareQuery query) {
		CaseSearch search = search(query);
		Map<CareGroup, Integer> counts = new EnumMap<>(CareGroup.class);
		for (CareGroup group : CareGroup.values()) {
			if (group != CareGroup.CLOSED || !query.typed().isEmpty()) {
				counts.put(group, this.lists.count(part(query.in(group), search), now()));
			}
		}
		return counts;
	}

	/**
	 * Counts the rows of one part.
	 * @param query the part
	 * @return the number, up to 1,001
	 */
	public int count(CareQuery query) {
		return this.lists.count(part(query, search(query)), now());
	}

	/**
	 * Counts what the asker has that is late, is due within two hours or waits for an
	 * answer, and what the asker is asked to take over, for a number that stands on every
	 * page.
	 * @return the number, up to 1,001
	 */
	public int pressing() {
		return this.lists.pressing(this.access.asker(), now().plusHours(2));
	}

	private CaseLists.Part part(CareQuery query, CaseSearch search) {
		return new CaseLists.Part(query.group(), this.access.asker(), this.access.scope(), search);
	}

	private CaseSearch search(CareQuery query) {
		if (query.typed().isEmpty()) {
			return CaseSearch.NONE;
		}
		List<PurchaseId> homes = this.purchases.search(query.typed(), this.access.scope(), MOST_HOMES)
			.stream()
			.map(FoundPurchase::purchase)
			.toList();
		return new CaseSearch(query.typed(), homes, this.phones.reports(query.typed()),
				this.said.cases(query.typed()).orElse(null));
	}

	private LocalDateTime now() {
		return Utc.column(this.clock.instant());
	}

}
