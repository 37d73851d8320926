package cn.anju.property;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Area;
import cn.anju.core.Money;

/**
 * What the price table may change of a unit.
 *
 * @param id the unit
 * @param floor the floor
 * @param unitType the type 户型
 * @param grossArea building area
 * @param innerArea inner area
 * @param listPrice listed price of one m²
 */
record StoredUnit(long id, String floor, String unitType, Area grossArea, @Nullable Area innerArea,
		@Nullable Money listPrice) {
}
