package cn.anju.property;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import cn.anju.core.Area;
import cn.anju.core.Money;
import cn.anju.intake.Finding;
import cn.anju.intake.TestTables;

import static org.assertj.core.api.Assertions.assertThat;

class PriceTableTest {

	private static final List<String> HEADINGS = List.of("楼栋", "单元", "楼层", "房号", "预售单价", "建筑面积", "户内面积", "总价");

	@Test
	void the_real_price_table_gives_416_units_in_3_buildings_of_one_project() {
		List<PriceTableReader.Read> rows = TestTables.rows(TestTables.PRICE_TABLE, PriceColumns.ALL)
			.stream()
			.map(PriceTableReader::read)
			.toList();

		assertThat(rows).hasSize(416).allMatch((row) -> row.verdict().isAccepted());
		assertThat(rows.stream().map((row) -> row.row().buildingName()).collect(Collectors.toSet()))
			.containsExactlyInAnyOrder("3栋", "6栋", "7栋");
		assertThat(rows.stream().map((row) -> row.row().projectName()).collect(Collectors.toSet()))
			.containsExactly("松风明月花园");
		assertThat(rows.stream().map((row) -> row.row().address()).distinct()).hasSize(416);
	}

	@Test
	void numbers_that_are_text_are_numbers_and_a_room_gets_its_floor() {
		PriceRow row = PriceTableReader.read(TestTables.rows(TestTables.PRICE_TABLE, PriceColumns.ALL).getFirst())
			.row();

		assertThat(row.unitNo()).isEqualTo("3101");
		assertThat(row.entrance()).isEqualTo("1单元");
		assertThat(row.grossArea()).isEqualTo(Area.of("125.53"));
		assertThat(row.innerArea()).isEqualTo(Area.of("100.05"));
		assertThat(row.listPrice()).isEqualTo(Money.of("52229.87"));
	}

	@Test
	void numbers_that_are_numbers_give_the_same_unit() {
		PriceRow row = read("松风明月花园3栋", 1, 31, 1, 52229.87, 125.53, 100.05).row();

		assertThat(row.address()).isEqualTo(UnitAddress.of("松风明月花园", "3栋", "1单元", "3101"));
		assertThat(row.listPrice()).isEqualTo(Money.of("52229.87"));
	}

	@Test
	void a_room_number_with_its_floor_stays_as_it_is() {
		assertThat(read("A座", "--", "31", "3101", 1, 1, 1).row().unitNo()).isEqualTo("3101");
		assertThat(read("A座", "--", "-1", "01", 1, 1, 1).row().unitNo()).isEqualTo("01");
		assertThat(read("A座", "--", "1-3", "0101", 1, 1, 1).row().unitNo()).isEqualTo("0101");
	}

	@Test
	void each_fault_has_its_reason() {
		assertThat(reasons("3栋", "", "31", "01", "1", "100", "80")).containsExactly("missing-project");
		assertThat(reasons("花园3栋", "", "31", "01", "1", "百", "80")).containsExactly("unreadable-area");
		assertThat(reasons("花园3栋", "", "31", "01", "1", null, "80")).containsExactly("unreadable-area");
		assertThat(reasons("花园3栋", "", "31", "01", "1", "-5", null)).containsExactly("absurd-area");
		assertThat(reasons("花园3栋", "", "31", "01", "1", "100", "100.01")).containsExactly("inner-over-gross");
		assertThat(reasons("花园3栋", "", "31", "01", "贵", "100", "80")).containsExactly("unreadable-price");
		assertThat(reasons("花园3栋", "", "31", "01", "0", "100", "80")).containsExactly("absurd-price");
		assertThat(reasons("花园3栋", "", "31", null, "1", "100", "80")).containsExactly("missing-unit-no");
		assertThat(reasons(null, "", "31", "01", "1", "100", "80")).containsExactly("missing-building");
		assertThat(reasons("花园3栋", "", "31", "01", null, "100", null)).isEmpty();
	}

	@Test
	void a_total_that_does_not_follow_is_only_a_warning() {
		PriceTableReader.Read read = read("花园3栋", "", "31", "01", 10000, 100, 80, BigDecimal.valueOf(999_000));

		assertThat(read.verdict().isAccepted()).isTrue();
		assertThat(read.verdict().warnings()).extracting(Finding::code).containsExactly("total-differs");
	}

	private static PriceTableReader.Read read(Object... values) {
		return PriceTableReader.read(TestTables.rows(PriceColumns.ALL, HEADINGS, values).getFirst());
	}

	private static List<String> reasons(Object... values) {
		var verdict = read(values).verdict();
		List<Finding> all = new java.util.ArrayList<>(verdict.also());
		if (verdict.reason() != null) {
			all.addFirst(verdict.reason());
		}
		return all.stream().map(Finding::code).toList();
	}

}
