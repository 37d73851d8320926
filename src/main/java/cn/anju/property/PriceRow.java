package cn.anju.property;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Area;
import cn.anju.core.Money;

/**
 * One row of a price table.
 *
 * @param address where the unit is, as it is compared
 * @param projectName the project as written
 * @param buildingName the building as written, without the project
 * @param entrance the entrance as written, empty if there is none
 * @param unitNo the number of the unit, with its floor
 * @param floor the floor, empty if the table does not say it
 * @param unitType the type 户型, empty if the table does not say it
 * @param grossArea building area
 * @param innerArea inner area, if the table says it
 * @param listPrice listed price of one m², if the table says it
 */
record PriceRow(UnitAddress address, String projectName, String buildingName, String entrance, String unitNo,
		String floor, String unitType, Area grossArea, @Nullable Area innerArea, @Nullable Money listPrice) {
}
