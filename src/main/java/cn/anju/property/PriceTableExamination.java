package cn.anju.property;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import cn.anju.core.ProjectId;
import cn.anju.intake.Change;
import cn.anju.intake.Difference;
import cn.anju.intake.Examination;
import cn.anju.intake.Examined;
import cn.anju.intake.ImportRun;
import cn.anju.intake.RowCells;
import cn.anju.intake.Verdict;

/** Compares a price table with the units that are there, and stores what differs. */
final class PriceTableExamination implements Examination<PriceRow> {

	private final UnitStore store;

	private final Map<UnitAddress, StoredUnit> units;

	private final Map<UnitAddress, Integer> seen = new HashMap<>();

	PriceTableExamination(UnitStore store) {
		this.store = store;
		this.units = store.units();
	}

	@Override
	public List<Examined<PriceRow>> examine(List<RowCells> rows) {
		return rows.stream().map(this::examine).toList();
	}

	private Examined<PriceRow> examine(RowCells cells) {
		PriceTableReader.Read read = PriceTableReader.read(cells);
		PriceRow row = read.row();
		Verdict verdict = read.verdict();
		Integer earlier = row.unitNo().isEmpty() ? null : this.seen.get(row.address());
		if (earlier != null) {
			verdict = verdict.against(PriceReason.UNIT_TWICE.at(PriceColumns.UNIT_NO, earlier));
		}
		if (!verdict.isAccepted()) {
			return Examined.rejected(row, verdict);
		}
		this.seen.put(row.address(), verdict.row());
		StoredUnit stored = this.units.get(row.address());
		return new Examined<>(row, verdict, (stored != null) ? Change.of(differences(stored, row)) : Change.CREATED);
	}

	/** What the table does not say stays as it is. */
	private static List<Difference> differences(StoredUnit stored, PriceRow row) {
		List<Difference> differences = new ArrayList<>();
		add(PriceColumns.FLOOR, stored.floor(), row.floor(), differences);
		add(PriceColumns.UNIT_TYPE, stored.unitType(), row.unitType(), differences);
		add(PriceColumns.GROSS_AREA, stored.grossArea(), row.grossArea(), differences);
		add(PriceColumns.INNER_AREA, stored.innerArea(), row.innerArea(), differences);
		add(PriceColumns.LIST_PRICE, (stored.listPrice() != null) ? stored.listPrice().written() : null,
				(row.listPrice() != null) ? row.listPrice().written() : null, differences);
		return differences;
	}

	private static void add(String column, @Nullable Object before, @Nullable Object after,
			List<Difference> differences) {
		String was = (before != null) ? before.toString() : "";
		String becomes = (after != null) ? after.toString() : "";
		if (!becomes.isEmpty() && !becomes.equals(was)) {
			differences.add(new Difference(column, was, becomes));
		}
	}

	@Override
	public Collection<ProjectId> projects(PriceRow row) {
		return this.store.project(row.address().project()).map(List::of).orElse(List.of());
	}

	@Override
	public void store(List<Examined<PriceRow>> rows, ImportRun run) {
		List<PriceRow> created = rows.stream()
			.filter((row) -> row.change().effect() == Change.Effect.CREATED)
			.map(Examined::record)
			.toList();
		List<StoredUnit> changed = rows.stream()
			.filter((row) -> row.change().effect() == Change.Effect.CHANGED)
			.map((row) -> merged(this.units.get(row.record().address()), row.record()))
			.toList();
		this.store.insert(created);
		this.store.update(changed);
	}

	private static StoredUnit merged(@Nullable StoredUnit stored, PriceRow row) {
		if (stored == null) {
			throw new IllegalStateException("A changed unit is there");
		}
		return new StoredUnit(stored.id(), row.floor().isEmpty() ? stored.floor() : row.floor(),
				row.unitType().isEmpty() ? stored.unitType() : row.unitType(), row.grossArea(),
				(row.innerArea() != null) ? row.innerArea() : stored.innerArea(),
				(row.listPrice() != null) ? row.listPrice() : stored.listPrice());
	}

}
