package cn.anju.property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnitAddressTest {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "松风明月花园,3栋,1单元,704", "松风明月花园,松风明月花园3栋,1单元,0704", "\"\",松风明月花园３栋,一单元,７０４", "松风明月花园,03#,1,704室",
					"松风明月花园,3号楼,第1单元,704", "\"\",松风明月花园 三栋,1 单元, 704 ", "松风明月花园,3,1门,704号", "松风明月花园,3幢,01单元,704" })
	void all_ways_of_writing_one_unit_are_equal(String project, String building, String entrance, String unitNo) {
		assertThat(UnitAddress.of(project, building, entrance, unitNo))
			.isEqualTo(new UnitAddress("松风明月花园", "3", "1", "704"));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "--", "\"\"", "无", "－", "—", "/" })
	void a_dash_is_no_entrance(String entrance) {
		assertThat(UnitAddress.of("", "松风明月花园7栋", entrance, "1603").entrance()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "A座,a", "B栋,b", "十二栋,12", "12A栋,12a", "二十一号楼,21", "商业街,商业街" })
	void buildings_have_letters_numbers_or_names(String written, String building) {
		assertThat(UnitAddress.of("M广场", written, "", "0101").building()).isEqualTo(building);
	}

	@Test
	void different_units_differ() {
		UnitAddress unit = UnitAddress.of("松风明月花园", "3栋", "1单元", "704");

		assertThat(UnitAddress.of("松风明月花园", "3栋", "2单元", "704")).isNotEqualTo(unit);
		assertThat(UnitAddress.of("松风明月花园", "13栋", "1单元", "704")).isNotEqualTo(unit);
		assertThat(UnitAddress.of("清风明月花园", "3栋", "1单元", "704")).isNotEqualTo(unit);
		assertThat(UnitAddress.of("", "3栋", "1单元", "704")).isEqualTo(unit.withoutProject());
	}

	@Test
	void the_project_stands_before_the_building() {
		assertThat(UnitAddress.projectIn("松风明月花园7栋")).isEqualTo("松风明月花园");
		assertThat(UnitAddress.projectIn("7栋")).isEmpty();
		assertThat(UnitAddress.projectIn("M广场 A座")).isEmpty();
	}

	@Test
	void an_address_in_one_piece_is_taken_apart() {
		UnitAddress entrance = UnitAddress.of("松风明月花园", "3栋", "1单元", "301");
		for (String written : new String[] { "3栋1单元0301", "松风明月花园3号楼 1单元 301室", "3#-1单元-301", "３－１－３０１",
				"3-1-0301室" }) {
			assertThat(UnitAddress.inOnePiece("松风明月花园", written)).as(written).contains(entrance);
		}
		assertThat(UnitAddress.inOnePiece("松风明月花园", "3栋301")).contains(UnitAddress.of("松风明月花园", "3栋", "", "301"));
		for (String written : new String[] { "301", "三楼", "", "北门", "2023-1-5-3" }) {
			assertThat(UnitAddress.inOnePiece("松风明月花园", written)).as(written).isEmpty();
		}
	}

}
