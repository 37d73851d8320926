package cn.anju.property;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import cn.anju.intake.Column;
import cn.anju.intake.Examination;
import cn.anju.intake.ImportKind;
import cn.anju.intake.RowCells;

/** The price table 一房一价表 as a file that can be imported. */
@Component
class PriceTableImport implements ImportKind<PriceRow> {

	private final JdbcTemplate jdbc;

	PriceTableImport(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String name() {
		return "price-table";
	}

	@Override
	public String textPrefix() {
		return "property.priceTable";
	}

	@Override
	public int order() {
		return 10;
	}

	@Override
	public List<Column> columns() {
		return PriceColumns.ALL;
	}

	/** A room number is told with its floor, as it is stored. */
	@Override
	public String title(RowCells cells) {
		PriceRow row = PriceTableReader.read(cells).row();
		String unit = row.unitNo().isEmpty() ? row.floor() : row.unitNo();
		return Stream.of(cells.text(PriceColumns.BUILDING), row.entrance(), unit)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(" "));
	}

	@Override
	public Examination<PriceRow> open() {
		return new PriceTableExamination(new UnitStore(this.jdbc));
	}

}
