package cn.anju.filing;

import java.time.LocalDate;
import java.util.List;

import cn.anju.core.Area;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import org.jspecify.annotations.Nullable;

/**
 * A filing form 登记备案表 made from signed contracts. It says what the contracts said
 * when it was made; a form that no contract stands on any more is void and keeps its
 * number.
 *
 * @param id its id
 * @param project its project
 * @param number its number, such as {@code DJ-2026-0012}
 * @param madeOn the day on it
 * @param madeBy who made it
 * @param lines the contracts on it, in the order in which they were put there
 */
public record FilingForm(long id, ProjectId project, String number, LocalDate madeOn, String madeBy, List<Line> lines) {

	public FilingForm {
		lines = List.copyOf(lines);
	}

	/**
	 * A contract on a form.
	 *
	 * @param purchase the purchase
	 * @param contractNo the contract's number, empty if there is none
	 * @param unit the unit
	 * @param buyers the buyers' names
	 * @param area the area it was sold by
	 * @param total the price
	 * @param ended why the contract stands on it no more, nothing while it does
	 */
	public record Line(PurchaseId purchase, String contractNo, String unit, String buyers, @Nullable Area area,
			@Nullable Money total, @Nullable String ended) {

		public boolean isLive() {
			return this.ended == null;
		}

	}

	public boolean isVoid() {
		return this.lines.stream().noneMatch(Line::isLive);
	}

	/**
	 * Gives the contracts that stand on it.
	 * @return the lines, without those that were taken off
	 */
	public List<Line> live() {
		return this.lines.stream().filter(Line::isLive).toList();
	}

}
