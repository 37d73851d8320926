package cn.anju.property;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Area;
import cn.anju.core.BuildingId;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.core.UnitId;

/**
 * A unit as other modules need it.
 *
 * @param id the unit
 * @param project its project
 * @param projectName the name of the project, such as {@code 松风明月花园}
 * @param building its building
 * @param buildingName the name of the building, such as {@code 3栋}
 * @param entrance the entrance as written, such as {@code 1单元}; empty if there is none
 * @param unitNo the number of the unit, such as {@code 3101}
 * @param grossArea building area 建筑面积 by the price table
 * @param listPrice listed price of one m², if the price table has one
 */
public record UnitDescription(UnitId id, ProjectId project, String projectName, BuildingId building,
		String buildingName, String entrance, String unitNo, Area grossArea, @Nullable Money listPrice) {

	/**
	 * Gives the address in the form in which it is compared.
	 * @return the address with its project
	 */
	public UnitAddress address() {
		return UnitAddress.of(this.projectName, this.buildingName, this.entrance, this.unitNo);
	}

	/**
	 * Writes the unit as people say it inside its project.
	 * @return such as {@code 3栋 1单元 3101}
	 */
	public String shortName() {
		String door = this.entrance.isEmpty() ? "" : this.entrance + " ";
		return this.buildingName + " " + door + this.unitNo;
	}

	/**
	 * Writes the whole unit.
	 * @return such as {@code 松风明月花园 3栋 1单元 3101}
	 */
	public String fullName() {
		return this.projectName + " " + shortName();
	}

}
