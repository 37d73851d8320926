package cn.anju.property;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import cn.anju.core.BuildingId;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.UnitId;
import cn.anju.intake.TestTables;

/** Units without a database. */
public final class TestUnits {

	private static final ProjectId PROJECT = new ProjectId(1);

	private static final BuildingId BUILDING = new BuildingId(2);

	private TestUnits() {
	}

	/** Gives the units of a price table by their addresses. */
	public static Map<UnitAddress, UnitDescription> ofPriceTable(Path file) {
		Map<UnitAddress, UnitDescription> units = new HashMap<>();
		TestTables.rows(file, PriceColumns.ALL).stream().map(PriceTableReader::read).forEach((read) -> {
			PriceRow row = read.row();
			units.put(row.address(), new UnitDescription(new UnitId(Ids.next()), PROJECT, row.projectName(), BUILDING,
					row.buildingName(), row.entrance(), row.unitNo(), row.grossArea(), row.listPrice()));
		});
		return units;
	}

}
