package cn.anju.property;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import cn.anju.intake.Column;
import cn.anju.intake.Examination;
import cn.anju.intake.ImportKind;

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

	@Override
	public Examination<PriceRow> open() {
		return new PriceTableExamination(new UnitStore(this.jdbc));
	}

}
