package cn.anju.intake;

import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;

/** Price tables of a project that only the test has, and their import. */
@StandInUsersTest
@WithMockUser(roles = "SPECIALIST")
abstract class WithPriceTables {

	static final Actor CLERK = new Actor(Actor.Kind.STAFF, 7, "顾清和");

	@TempDir
	private Path folder;

	final String project = "花园" + UUID.randomUUID().toString().substring(0, 6);

	@Autowired
	ImportKinds kinds;

	@Autowired
	ImportFiles files;

	@Autowired
	Imports imports;

	@Autowired
	ImportDesk desk;

	@Autowired
	JdbcClient jdbc;

	ImportSummary store(Path file) {
		return this.imports.store(this.kinds.named("price-table"), read(file), CLERK, ImportProgress.SILENT, (_) -> {
		});
	}

	ImportFile read(Path file) {
		return this.files.read(this.kinds.named("price-table"), file, file.getFileName().toString(), Locale.ENGLISH);
	}

	Object[] row(Object building, Object floor, Object room, Object area) {
		return new Object[] { this.project, building, floor, room, area };
	}

	Path write(Object[]... rows) {
		Object[][] all = new Object[rows.length + 1][];
		all[0] = new Object[] { "项目", "楼栋", "楼层", "房号", "建筑面积(㎡)" };
		System.arraycopy(rows, 0, all, 1, rows.length);
		return TestTables.write(this.folder.resolve(UUID.randomUUID() + ".xlsx"), all);
	}

	Path priceTable(int units, int area) {
		Object[][] rows = new Object[units][];
		for (int i = 0; i < units; i++) {
			rows[i] = row((i % 3 + 1) + "栋", i / 10 + 1, i % 10 + 1, area);
		}
		return write(rows);
	}

	int units() {
		return this.jdbc.sql("""
				select count(*) from property_units u join property_buildings b on b.id = u.building_id
				join property_projects p on p.id = b.project_id where p.name = :name""")
			.param("name", this.project)
			.query(Integer.class)
			.single();
	}

	Path folder() {
		return this.folder;
	}

}
