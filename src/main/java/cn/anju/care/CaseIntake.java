package cn.anju.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.anju.care.CaseChanges.Origin;
import cn.anju.core.Ids;
import cn.anju.core.PhoneNumber;
import cn.anju.core.PurchaseId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.identity.ProjectName;
import cn.anju.identity.ProjectNames;
import cn.anju.purchase.FoundPurchase;
import cn.anju.purchase.PurchaseFinder;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes cases in by any channel while the customer talks: who it
 * is, what is open there already, and what is said.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class CaseIntake {

	private static final int MOST_FOUND = 8;

	private final CaseAccess access;

	private final CaseFiles files;

	private final StoredCases cases;

	private final CaseChanges changes;

	private final PurchaseFinder purchases;

	private final ProjectNames names;

	private final CallerPhones phones;

	CaseIntake(CaseAccess access, CaseFiles files, StoredCases cases, CaseChanges changes, PurchaseFinder purchases,
			ProjectNames names, CallerPhones phones) {
		this.access = access;
		this.files = files;
		this.cases = cases;
		this.changes = changes;
		this.purchases = purchases;
		this.names = names;
		this.phones = phones;
	}

	/**
	 * A home of somebody who calls, and what is open there.
	 *
	 * @param home the purchase
	 * @param open its open cases, the newest first
	 */
	public record Caller(FoundPurchase home, List<Case> open) {
	}

	/**
	 * Finds who calls, while it is typed.
	 * @param typed a name, a unit, the end of a phone or document number
	 * @return at most 8 homes of the asker's projects with their open cases
	 */
	@Transactional(readOnly = true)
	public List<Caller> callers(String typed) {
		if (typed.isBlank()) {
			return List.of();
		}
		List<FoundPurchase> homes = this.purchases.search(typed.strip(), this.access.scope(), MOST_FOUND);
		Map<PurchaseId, List<Case>> open = this.cases
			.openOfPurchases(homes.stream().map(FoundPurchase::purchase).toList())
			.stream()
			.collect(Collectors.groupingBy((one) -> one.purchase()));
		return homes.stream().map((home) -> new Caller(home, open.getOrDefault(home.purchase(), List.of()))).toList();
	}

	/**
	 * Finds a home whose owner calls.
	 * @param purchase the purchase
	 * @return the home with its open cases; nothing if it is not in the asker's projects
	 */
	@Transactional(readOnly = true)
	public Optional<Caller> caller(PurchaseId purchase) {
		return this.purchases.find(purchase)
			.filter((home) -> this.access.allows(home.project()))
			.map((home) -> new Caller(home, this.cases.openOfPurchases(List.of(purchase))));
	}

	/**
	 * Lists the projects in which the asker takes cases in.
	 * @return the projects in the order they are shown
	 */
	@Transactional(readOnly = true)
	public List<ProjectName> projects() {
		return this.names.all().stream().filter((project) -> this.access.allows(project.id())).toList();
	}

	/**
	 * Takes in what somebody came with; the asker is the first receiver for ever.
	 * @param intake what was said
	 * @return the cases in the order of the matters
	 * @throws Refused if the project is not the asker's, or the purchase not the
	 * project's
	 */
	public List<CaseFile> take(NewIntake intake) {
		if (!this.access.allows(intake.project())) {
			throw new Refused(CareRefusal.NOT_FOUND);
		}
		Handler first = this.access.self(intake.project());
		Origin from = new Origin(Ids.next(), intake.channel(), intake.project(), intake.purchase(), intake.reporter(),
				place(intake));
		PhoneNumber phone = intake.phone();
		if (phone != null) {
			this.phones.keep(from.report(), phone);
		}
		List<CaseFile> taken = new ArrayList<>();
		for (NewItem item : intake.items()) {
			Case received = this.changes.receive(from, item, first);
			// the form that is filled in is the complaint form
			taken.add(this.files.of(this.changes.act(received, CaseState.Action.REGISTER, "")));
		}
		return taken;
	}

	private String place(NewIntake intake) {
		if (intake.purchase() == null) {
			return intake.place();
		}
		return this.purchases.find(intake.purchase())
			.filter((home) -> home.project().equals(intake.project()))
			.map(FoundPurchase::label)
			.orElseThrow(() -> new Refused(CareRefusal.NOT_FOUND));
	}

}
