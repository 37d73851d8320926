package cn.anju.purchase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.core.Texts;
import cn.anju.core.UnitId;
import cn.anju.documents.Checklist;
import cn.anju.documents.ChecklistEntry;
import cn.anju.documents.DocumentCategory;
import cn.anju.documents.RequiredItem;
import cn.anju.identity.PersonSummary;
import cn.anju.property.PropertyCatalog;
import cn.anju.property.UnitDescription;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which documents a purchase needs at its stage, and which are missing. A
 * checklist is begun by a clerk: what an import took over was collected before Anju, and
 * no owner is asked for it again unseen.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class PaperworkDesk {

	/** How many purchases the list of missing documents shows at most. */
	public static final int MOST = 500;

	private final Purchases purchases;

	private final Parties parties;

	private final PurchaseNames names;

	private final PropertyCatalog catalog;

	private final PurchaseAccess access;

	private final Checklist checklist;

	private final Texts texts;

	PaperworkDesk(Purchases purchases, Parties parties, PurchaseNames names, PropertyCatalog catalog,
			PurchaseAccess access, Checklist checklist, Texts texts) {
		this.purchases = purchases;
		this.parties = parties;
		this.names = names;
		this.catalog = catalog;
		this.access = access;
		this.checklist = checklist;
		this.texts = texts;
	}

	/**
	 * Begins the checklists of purchases, or adds what their stage and persons need by
	 * now; what stands there keeps its state.
	 * @param ids the purchases; those outside the asker's projects are passed over
	 * @return how many purchases have their checklist
	 */
	public int begin(Collection<PurchaseId> ids) {
		List<Purchase> allowed = this.purchases.findByIdIn(ids.stream().map(PurchaseId::value).toList())
			.stream()
			.filter((purchase) -> this.access.allows(purchase.project(), PurchaseAccess.SERVICE))
			.toList();
		this.checklist.require(allowed.stream().flatMap((purchase) -> needed(purchase).stream()).toList());
		return allowed.size();
	}

	private List<RequiredItem> needed(Purchase purchase) {
		Subject subject = Subject.of(purchase.id());
		List<Party> people = this.parties.of(purchase.id());
		Map<PersonId, PersonSummary> known = this.names.summaries(people.stream().map(Party::person).toList());
		List<RequiredItem> items = new ArrayList<>();
		items.add(item(subject, "subscription", DocumentCategory.CONTRACT, "subscription", ""));
		for (Party party : people) {
			String name = known.containsKey(party.person()) ? known.get(party.person()).name() : "";
			items.add(item(subject, "identity-" + party.person(), DocumentCategory.IDENTITY, "identity", name));
			if (party.role() == PartyRole.AGENT) {
				items.add(item(subject, "mandate-" + party.person(), DocumentCategory.IDENTITY, "mandate", name));
			}
		}
		if (purchase.contractedOn() != null) {
			items.add(item(subject, "contract", DocumentCategory.CONTRACT, "contract", ""));
			items.add(item(subject, "filed-contract", DocumentCategory.FILING, "filed-contract", ""));
		}
		return items;
	}

	private RequiredItem item(Subject subject, String key, DocumentCategory category, String text, String name) {
		return new RequiredItem(subject, key,
				this.texts.of(Locale.SIMPLIFIED_CHINESE, "purchase.paperwork." + text, name),
				this.texts.of(Locale.ENGLISH, "purchase.paperwork." + text, name), category);
	}

	/**
	 * Tells whether a checklist was begun at all.
	 * @return whether one of the last {@link #MOST} is in the asker's projects
	 */
	@Transactional(readOnly = true)
	public boolean anyBegun() {
		return this.purchases.findByIdIn(this.checklist.begun(Subject.PURCHASE, MOST))
			.stream()
			.anyMatch((purchase) -> this.access.allows(purchase.project(), PurchaseAccess.SERVICE));
	}

	/**
	 * Lists the purchases of the asker's projects whose documents are not complete.
	 * @return the newest purchases first, {@link #MOST} at most
	 */
	@Transactional(readOnly = true)
	public List<Paperwork> missing() {
		List<Purchase> owing = this.purchases.findByIdIn(this.checklist.owing(Subject.PURCHASE, MOST))
			.stream()
			.filter((purchase) -> this.access.allows(purchase.project(), PurchaseAccess.SERVICE))
			.sorted(java.util.Comparator.comparing((Purchase purchase) -> purchase.id().value()).reversed())
			.toList();
		Map<UnitId, UnitDescription> units = this.catalog.units(owing.stream().map(Purchase::unit).toList());
		Map<PurchaseId, List<String>> buyers = this.names.buyers(owing.stream().map(Purchase::id).toList());
		return owing.stream().map((purchase) -> {
			UnitDescription unit = units.get(purchase.unit());
			return new Paperwork(purchase.id(), (unit != null) ? unit.fullName() : "",
					buyers.getOrDefault(purchase.id(), List.of()),
					this.checklist.of(Subject.of(purchase.id()))
						.stream()
						.filter((entry) -> entry.state() != ChecklistEntry.State.ACCEPTED)
						.toList());
		}).toList();
	}

}
