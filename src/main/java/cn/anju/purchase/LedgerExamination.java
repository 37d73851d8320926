package cn.anju.purchase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.core.UnitId;
import cn.anju.core.WorkingDays;
import cn.anju.identity.NewPerson;
import cn.anju.identity.PersonStanding;
import cn.anju.identity.PersonLookup;
import cn.anju.identity.Persons;
import cn.anju.intake.Change;
import cn.anju.intake.Examination;
import cn.anju.intake.Examined;
import cn.anju.intake.ImportRun;
import cn.anju.intake.RowCells;
import cn.anju.property.UnitAddress;
import cn.anju.property.UnitDescription;
import cn.anju.purchase.ledger.LedgerPerson;
import cn.anju.purchase.ledger.LedgerReader;
import cn.anju.purchase.ledger.LedgerReading;
import cn.anju.purchase.ledger.LedgerRow;
import cn.anju.purchase.ledger.LedgerVerdict;
import cn.anju.purchase.ledger.LedgerVerdicts;
import cn.anju.purchase.ledger.StandingPurchase;
import org.jspecify.annotations.Nullable;

/** Goes through one sales ledger and compares its rows with the purchases there are. */
class LedgerExamination implements Examination<LedgerEntry> {

	private final LedgerReader reader;

	private final LedgerVerdicts verdicts;

	private final StandingFiles standing;

	private final Persons persons;

	private final PersonLookup lookup;

	private final LedgerStore store;

	private final Map<UnitId, ProjectId> projects = new HashMap<>();

	LedgerExamination(Map<UnitAddress, UnitDescription> units, WorkingDays workingDays, LocalDate today,
			StandingFiles standing, Persons persons, PersonLookup lookup, LedgerStore store) {
		this.reader = new LedgerReader((address) -> Optional.ofNullable(units.get(address)), Banks.known(), today);
		this.verdicts = new LedgerVerdicts(today, workingDays);
		this.standing = standing;
		this.persons = persons;
		this.lookup = lookup;
		this.store = store;
		units.values().forEach((unit) -> this.projects.put(unit.id(), unit.project()));
	}

	@Override
	public List<Examined<LedgerEntry>> examine(List<RowCells> rows) {
		List<LedgerReading> readings = rows.stream().map(this.reader::read).toList();
		Chunk chunk = new Chunk(readings.stream().map(LedgerReading::row).toList());
		return readings.stream().map(chunk::examine).toList();
	}

	@Override
	public Collection<ProjectId> projects(LedgerEntry entry) {
		UnitDescription unit = entry.row().unit();
		return Stream
			.concat(Stream.ofNullable((unit != null) ? unit.project() : null),
					entry.standing().map((file) -> this.projects.get(file.unit())).stream())
			.distinct()
			.toList();
	}

	@Override
	public void store(List<Examined<LedgerEntry>> rows, ImportRun run) {
		this.store.store(rows.stream().map(Examined::record).toList(), run);
	}

	private static boolean isComplete(LedgerPerson person) {
		return !person.name().isEmpty() && person.document() != null;
	}

	static NewPerson person(LedgerPerson person) {
		var document = Objects.requireNonNull(person.document());
		return new NewPerson(person.name(), document.type(), document.number(),
				(person.phone() != null) ? person.phone().digits() : null, true);
	}

	/** What the database says of the rows that are examined together. */
	private final class Chunk {

		private final Map<String, StandingFile> byNumber = new HashMap<>();

		private final Map<UnitId, StandingFile> byUnit = new HashMap<>();

		private final Map<LedgerPerson, PersonStanding> known = new HashMap<>();

		private final Map<PersonId, String> names = new HashMap<>();

		Chunk(Collection<LedgerRow> rows) {
			List<StandingFile> files = LedgerExamination.this.standing.near(rows);
			for (StandingFile file : files) {
				this.byNumber.put(file.subscriptionNo(), file);
				this.byUnit.put(file.unit(), file);
			}
			LedgerExamination.this.persons.summaries(files.stream().flatMap((f) -> f.buyers().stream()).toList())
				.forEach((summary) -> this.names.put(summary.id(), summary.name()));
			if (!files.isEmpty()) {
				lookUp(rows);
			}
		}

		private void lookUp(Collection<LedgerRow> rows) {
			List<LedgerPerson> people = rows.stream()
				.flatMap((row) -> row.buyers().stream())
				.filter(LedgerExamination::isComplete)
				.distinct()
				.toList();
			List<PersonStanding> found = LedgerExamination.this.lookup
				.standing(people.stream().map(LedgerExamination::person).toList());
			for (int i = 0; i < people.size(); i++) {
				this.known.put(people.get(i), found.get(i));
			}
		}

		Examined<LedgerEntry> examine(LedgerReading reading) {
			LedgerRow row = reading.row();
			UnitDescription unit = row.unit();
			Optional<StandingPurchase> sameNumber = Optional.ofNullable(this.byNumber.get(row.subscriptionNo()))
				.filter((_) -> !row.subscriptionNo().isEmpty())
				.map(this::compared);
			Optional<StandingPurchase> onUnit = Optional.ofNullable((unit != null) ? this.byUnit.get(unit.id()) : null)
				.map(this::compared);
			LedgerVerdict verdict = LedgerExamination.this.verdicts.judge(reading, sameNumber, onUnit);
			if (!verdict.verdict().isAccepted()) {
				return Examined.rejected(new LedgerEntry(row, Optional.empty()), verdict.verdict());
			}
			Optional<StandingFile> same = verdict.same().flatMap((found) -> file(found, unit));
			return new Examined<>(new LedgerEntry(row, same), verdict.verdict(),
					same.map((file) -> change(file, row)).orElse(Change.CREATED));
		}

		private Optional<StandingFile> file(StandingPurchase found, @Nullable UnitDescription unit) {
			List<StandingFile> near = new ArrayList<>(this.byNumber.values());
			near.addAll(this.byUnit.values());
			StandingFile quick = (unit != null) ? this.byUnit.get(unit.id()) : null;
			if (quick != null && quick.id().equals(found.id())) {
				return Optional.of(quick);
			}
			return near.stream().filter((file) -> file.id().equals(found.id())).findFirst();
		}

		private Change change(StandingFile file, LedgerRow row) {
			return Change.of(LedgerDifferences.between(file, row,
					row.buyers()
						.stream()
						.map((person) -> this.known.getOrDefault(person, PersonStanding.UNKNOWN))
						.toList()));
		}

		private StandingPurchase compared(StandingFile file) {
			return new StandingPurchase(file.id(), file.unit(), file.subscriptionNo(), file.contractNo(),
					(person) -> isBuyer(file, person));
		}

		private boolean isBuyer(StandingFile file, LedgerPerson person) {
			if (file.buyers().isEmpty()) {
				return false;
			}
			PersonId buyer = file.buyers().getFirst();
			boolean sameDocument = buyer.equals(this.known.getOrDefault(person, PersonStanding.UNKNOWN).id());
			return sameDocument || person.name().equals(this.names.get(buyer));
		}

	}

}
