package cn.anju.care;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import cn.anju.core.UnitId;
import cn.anju.intake.RowCells;
import cn.anju.property.Project;
import cn.anju.property.PropertyCatalog;
import cn.anju.property.UnitAddress;
import cn.anju.property.UnitDescription;
import cn.anju.purchase.LivePurchases;
import cn.anju.purchase.LivePurchases.Live;
import cn.anju.purchase.PurchaseSpecialists.LookedAfter;
import org.jspecify.annotations.Nullable;

/**
 * Finds the purchase that a message is about: by unit or contract number, if exactly one
 * of the project fits, and was bought when the message was written. Whoever bought the
 * home later does not read what others wrote.
 */
final class MessageHomes {

	private final LivePurchases purchases;

	private final PropertyCatalog catalog;

	private @Nullable Map<UnitAddress, UnitDescription> units;

	MessageHomes(LivePurchases purchases, PropertyCatalog catalog) {
		this.purchases = purchases;
		this.catalog = catalog;
	}

	/**
	 * A row that may name a home.
	 *
	 * @param cells the row
	 * @param project its project
	 * @param on the day of the message
	 */
	record Asked(RowCells cells, Project project, LocalDate on) {

		String contractNo() {
			return this.cells.code(MessageColumns.CONTRACT_NO);
		}

		String unitNo() {
			return this.cells.text(MessageColumns.UNIT_NO);
		}

		boolean namesAHome() {
			return !contractNo().isEmpty() || !unitNo().isEmpty();
		}

	}

	/**
	 * The purchase of a row.
	 *
	 * @param home the purchase and who looks after it
	 * @param place what its unit is called
	 */
	record Home(LookedAfter home, String place) {
	}

	/** Of each row the purchase, as far as it is certain, by the number of the row. */
	Map<Integer, Home> find(List<Asked> rows) {
		List<Asked> naming = rows.stream().filter(Asked::namesAHome).toList();
		Map<Integer, UnitId> units = new HashMap<>();
		naming.forEach((row) -> unit(row).ifPresent((unit) -> units.put(row.cells().number(), unit)));
		List<Live> byUnit = this.purchases.ofUnits(units.values().stream().distinct().toList());
		List<Live> byContract = this.purchases.ofContracts(
				naming.stream().map(Asked::contractNo).filter((number) -> !number.isEmpty()).distinct().toList());
		Map<Integer, Live> found = new HashMap<>();
		for (Asked row : naming) {
			UnitId unit = units.get(row.cells().number());
			Collection<Live> fitting = fitting(row, unit, byUnit, byContract);
			if (fitting.size() == 1) {
				found.put(row.cells().number(), fitting.iterator().next());
			}
		}
		return described(found);
	}

	private Map<Integer, Home> described(Map<Integer, Live> found) {
		Map<UnitId, UnitDescription> units = this.catalog.units(found.values().stream().map(Live::unit).toList());
		Map<Integer, Home> homes = new HashMap<>();
		found.forEach((row, live) -> {
			UnitDescription unit = units.get(live.unit());
			homes.put(row, new Home(live.home(), (unit != null) ? unit.fullName() : ""));
		});
		return homes;
	}

	private static Collection<Live> fitting(Asked row, @Nullable UnitId unit, List<Live> byUnit,
			List<Live> byContract) {
		boolean byNumber = !row.contractNo().isEmpty();
		boolean byPlace = !row.unitNo().isEmpty();
		return (byNumber ? byContract : byUnit).stream()
			.filter((live) -> live.home().project().equals(row.project().id()))
			.filter((live) -> live.since() == null || !row.on().isBefore(live.since()))
			.filter((live) -> !byNumber || live.contractNo().equals(row.contractNo()))
			.filter((live) -> !byPlace || (byNumber && unit == null) || Objects.equals(live.unit(), unit))
			.toList();
	}

	private Optional<UnitId> unit(Asked row) {
		if (row.unitNo().isEmpty()) {
			return Optional.empty();
		}
		String building = row.cells().text(MessageColumns.BUILDING);
		String name = row.project().name();
		Optional<UnitAddress> address = building.isEmpty() ? UnitAddress.inOnePiece(name, row.unitNo())
				: Optional.of(UnitAddress.of(name, building, row.cells().text(MessageColumns.ENTRANCE), row.unitNo()));
		return address.map(units()::get).map(UnitDescription::id);
	}

	/** Read only when some row names a home. */
	private Map<UnitAddress, UnitDescription> units() {
		Map<UnitAddress, UnitDescription> known = this.units;
		if (known == null) {
			known = this.catalog.unitsByAddress();
			this.units = known;
		}
		return known;
	}

}
