package cn.anju.purchase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.identity.NewPerson;
import cn.anju.identity.PersonChange;
import cn.anju.identity.PersonSummary;
import cn.anju.identity.Persons;
import cn.anju.intake.ImportRun;
import cn.anju.purchase.ledger.LedgerPerson;
import cn.anju.purchase.ledger.LedgerRow;

import org.springframework.stereotype.Component;

/**
 * Stores rows of the sales ledger with everything that hangs on a purchase, in few
 * statements and in the caller's transaction: a row is there whole or not at all.
 */
@Component
class LedgerStore {

	private final Persons persons;

	private final PurchaseTables tables;

	private final PurchaseSurroundings surroundings;

	LedgerStore(Persons persons, PurchaseTables tables, PurchaseSurroundings surroundings) {
		this.persons = persons;
		this.tables = tables;
		this.surroundings = surroundings;
	}

	void store(List<LedgerEntry> entries, ImportRun run) {
		entries.forEach((entry) -> correctDocument(entry, run));
		Map<LedgerPerson, PersonId> ids = register(entries);
		List<StoredRow> rows = entries.stream().map((entry) -> stored(entry, ids)).toList();
		List<StoredRow> fresh = rows.stream().filter(StoredRow::isNew).toList();
		List<StoredRow> changed = rows.stream().filter((row) -> !row.isNew()).toList();
		this.tables.insert(fresh);
		this.tables.update(changed);
		this.tables.replaceParties(rows);
		this.tables.replaceReceived(rows, run.actor());
		this.tables.remember(rows, run.actor());
		this.surroundings.follow(rows.stream().map(StoredRow::id).toList());
	}

	private static StoredRow stored(LedgerEntry entry, Map<LedgerPerson, PersonId> ids) {
		boolean isNew = entry.standing().isEmpty();
		PurchaseId id = entry.standing().map(StandingFile::id).orElseGet(() -> new PurchaseId(Ids.next()));
		List<PersonId> buyers = entry.row()
			.buyers()
			.stream()
			.map(ids::get)
			.map(Objects::requireNonNull)
			.distinct()
			.toList();
		return new StoredRow(id, isNew, entry.row(), buyers);
	}

	private Map<LedgerPerson, PersonId> register(List<LedgerEntry> entries) {
		List<LedgerPerson> people = entries.stream()
			.flatMap((entry) -> entry.row().buyers().stream())
			.distinct()
			.toList();
		List<NewPerson> named = people.stream().map(LedgerExamination::person).toList();
		List<PersonId> ids = this.persons.register(named);
		Map<LedgerPerson, PersonId> found = new LinkedHashMap<>();
		for (int i = 0; i < people.size(); i++) {
			found.put(people.get(i), ids.get(i));
		}
		return found;
	}

	/**
	 * The same name on the same purchase with another document: the document was
	 * corrected, the person stays.
	 */
	private void correctDocument(LedgerEntry entry, ImportRun run) {
		List<PersonId> before = entry.standing().map(StandingFile::buyers).orElse(List.of());
		if (before.isEmpty()) {
			return;
		}
		LedgerPerson buyer = entry.row().buyer();
		var document = Objects.requireNonNull(buyer.document());
		PersonSummary known = this.persons.summaries(List.of(before.getFirst())).getFirst();
		boolean isKnown = this.persons.findByDocument(document.type(), document.number()).isPresent();
		if (!isKnown && known.name().equals(buyer.name())) {
			this.persons.change(known.id(), PersonChange.document(known.version(), document), run.actor());
		}
	}

	/** A row with the id of its purchase and of its buyers. */
	record StoredRow(PurchaseId id, boolean isNew, LedgerRow row, List<PersonId> buyers) {

		static List<Long> ids(List<StoredRow> rows) {
			return new ArrayList<>(rows.stream().map((row) -> row.id().value()).toList());
		}

	}

}
