package cn.anju.property;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Area;
import cn.anju.core.BuildingId;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.core.UnitId;

/** Turns rows of the database into units. */
final class UnitRows {

	private UnitRows() {
	}

	static UnitDescription describe(ResultSet row, int number) throws SQLException {
		return new UnitDescription(new UnitId(row.getLong("id")), new ProjectId(row.getLong("project_id")),
				row.getString("project_name"), new BuildingId(row.getLong("building_id")),
				row.getString("building_name"), row.getString("entrance"), row.getString("unit_no"),
				new Area(row.getBigDecimal("gross_area")), money(row.getBigDecimal("list_price")));
	}

	static @Nullable Money money(@Nullable BigDecimal amount) {
		return (amount != null) ? new Money(amount) : null;
	}

}
