package cn.anju.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import cn.anju.core.Area;
import cn.anju.core.Money;
import cn.anju.intake.CellTexts;
import cn.anju.intake.Finding;
import cn.anju.intake.Reading;
import cn.anju.intake.RowCells;
import cn.anju.intake.Verdict;

/** Reads one row of a price table and says what stands against it. */
final class PriceTableReader {

	private static final BigDecimal LARGEST = BigDecimal.valueOf(20_000);

	private static final BigDecimal HIGHEST = BigDecimal.valueOf(2_000_000);

	private static final Pattern PLAIN_FLOOR = Pattern.compile("[1-9]\\d{0,2}");

	private static final Pattern SHORT_ROOM = Pattern.compile("\\d{1,2}");

	private static final Pattern NOTHING = Pattern.compile("[-—–/\\\\]+|无");

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_NUMBER = 20;

	private static final int LONGEST_FLOOR = 10;

	private final RowCells cells;

	private final List<Finding> reasons = new ArrayList<>();

	private final List<Finding> warnings = new ArrayList<>();

	private PriceTableReader(RowCells cells) {
		this.cells = cells;
	}

	static Read read(RowCells cells) {
		PriceTableReader reader = new PriceTableReader(cells);
		PriceRow row = reader.row();
		return new Read(row, Verdict.of(cells.number(), reader.reasons, reader.warnings));
	}

	private PriceRow row() {
		String building = CellTexts.name(this.cells.text(PriceColumns.BUILDING));
		String before = UnitAddress.projectIn(building);
		String written = CellTexts.name(this.cells.text(PriceColumns.PROJECT));
		String project = written.isEmpty() ? before : written;
		String buildingName = building.substring(before.length()).replaceFirst("^[-#·\\s]+(?=.)", "");
		String entrance = nothingOr(this.cells.text(PriceColumns.ENTRANCE));
		String floor = floor();
		String unitNo = unitNo(floor);
		checkNames(building, project, unitNo);
		checkLength(project, LONGEST_NAME, PriceColumns.PROJECT);
		checkLength(building, LONGEST_NAME, PriceColumns.BUILDING);
		checkLength(entrance, LONGEST_NUMBER, PriceColumns.ENTRANCE);
		checkLength(unitNo, LONGEST_NUMBER, PriceColumns.UNIT_NO);
		Area gross = area(PriceColumns.GROSS_AREA, true);
		Area inner = area(PriceColumns.INNER_AREA, false);
		if (gross != null && inner != null && inner.compareTo(gross) > 0) {
			this.reasons.add(PriceReason.INNER_OVER_GROSS.at(PriceColumns.INNER_AREA, inner, gross));
		}
		Money price = price();
		checkTotal(gross, price);
		return new PriceRow(UnitAddress.of(project, buildingName, entrance, unitNo), project, buildingName, entrance,
				unitNo, floor, cut(CellTexts.name(this.cells.text(PriceColumns.UNIT_TYPE)), 40),
				(gross != null) ? gross : new Area(BigDecimal.ZERO), inner, price);
	}

	private String floor() {
		String floor = this.cells.code(PriceColumns.FLOOR).replaceAll("[层楼fF]$", "");
		return NOTHING.matcher(floor).matches() ? "" : cut(floor, LONGEST_FLOOR);
	}

	/** Room 01 on floor 31 is unit 3101; a room number that has its floor stays. */
	private String unitNo(String floor) {
		String room = nothingOr(this.cells.code(PriceColumns.UNIT_NO)).replaceAll("室$", "");
		boolean needsFloor = SHORT_ROOM.matcher(room).matches() && PLAIN_FLOOR.matcher(floor).matches();
		return needsFloor ? floor + ((room.length() == 1) ? "0" + room : room) : room;
	}

	private void checkNames(String building, String project, String unitNo) {
		if (building.isEmpty()) {
			this.reasons.add(PriceReason.MISSING_BUILDING.at(PriceColumns.BUILDING));
		}
		else if (project.isEmpty()) {
			this.reasons.add(PriceReason.MISSING_PROJECT.at(PriceColumns.BUILDING));
		}
		if (unitNo.isEmpty()) {
			this.reasons.add(PriceReason.MISSING_UNIT_NO.at(PriceColumns.UNIT_NO));
		}
	}

	private void checkLength(String text, int most, String column) {
		if (text.length() > most) {
			this.reasons.add(PriceReason.TEXT_TOO_LONG.at(column, most));
		}
	}

	private @Nullable Area area(String column, boolean needed) {
		Reading<BigDecimal> reading = this.cells.number(column);
		BigDecimal value = reading.value();
		if (reading.isUnreadable() || (needed && value == null)) {
			this.reasons.add(PriceReason.UNREADABLE_AREA.at(column));
			return null;
		}
		if (value != null && (value.signum() <= 0 || value.compareTo(LARGEST) > 0)) {
			this.reasons.add(PriceReason.ABSURD_AREA.at(column));
			return null;
		}
		return (value != null) ? new Area(value) : null;
	}

	private @Nullable Money price() {
		Reading<BigDecimal> reading = this.cells.number(PriceColumns.LIST_PRICE);
		BigDecimal value = reading.value();
		if (reading.isUnreadable()) {
			this.reasons.add(PriceReason.UNREADABLE_PRICE.at(PriceColumns.LIST_PRICE));
			return null;
		}
		if (value != null && (value.signum() <= 0 || value.compareTo(HIGHEST) > 0)) {
			this.reasons.add(PriceReason.ABSURD_PRICE.at(PriceColumns.LIST_PRICE));
			return null;
		}
		return (value != null) ? new Money(value) : null;
	}

	/**
	 * The listed total follows from area and price, so another one is only worth a look.
	 */
	private void checkTotal(@Nullable Area gross, @Nullable Money price) {
		BigDecimal total = this.cells.number(PriceColumns.LIST_TOTAL).value();
		if (total != null && gross != null && price != null) {
			Money expected = gross.times(price);
			if (expected.minus(new Money(total)).amount().abs().compareTo(BigDecimal.ONE) > 0) {
				this.warnings.add(Finding.of("total-differs", PriceColumns.LIST_TOTAL, expected.written()));
			}
		}
	}

	private static String nothingOr(String text) {
		return NOTHING.matcher(text).matches() ? "" : text;
	}

	private static String cut(String text, int most) {
		return text.substring(0, Math.min(most, text.length()));
	}

	/**
	 * A row with what stands against it.
	 *
	 * @param row the typed row
	 * @param verdict the verdict of the row alone
	 */
	record Read(PriceRow row, Verdict verdict) {
	}

}
