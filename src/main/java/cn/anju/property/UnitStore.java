package cn.anju.property;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;

import cn.anju.core.Area;
import cn.anju.core.Ids;
import cn.anju.core.Money;
import cn.anju.core.ProjectId;

/**
 * Writes units in few statements. Remembers buildings, so one instance serves one import.
 */
final class UnitStore {

	private static final String UNITS = """
			select u.id, p.name project_name, b.name building_name, u.entrance, u.unit_no, u.floor, u.unit_type,
			       u.gross_area, u.inner_area, u.list_price
			from property_units u join property_buildings b on b.id = u.building_id
			join property_projects p on p.id = b.project_id
			""";

	private static final String INSERT_UNIT = """
			insert into property_units (id, building_id, entrance, entrance_key, unit_no, unit_key, floor, unit_type,
			gross_area, inner_area, list_price, created_at, updated_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, utc_timestamp(6), utc_timestamp(6))""";

	private static final String UPDATE_UNIT = """
			update property_units set floor = ?, unit_type = ?, gross_area = ?, inner_area = ?, list_price = ?,
			updated_at = utc_timestamp(6) where id = ?""";

	private final JdbcTemplate jdbc;

	private final Map<String, Long> projects = new HashMap<>();

	private final Map<BuildingKey, Long> buildings = new HashMap<>();

	UnitStore(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	Map<UnitAddress, StoredUnit> units() {
		Map<UnitAddress, StoredUnit> units = new LinkedHashMap<>();
		this.jdbc.query(UNITS, (row) -> {
			UnitAddress address = UnitAddress.of(row.getString("project_name"), row.getString("building_name"),
					row.getString("entrance"), row.getString("unit_no"));
			units.put(address, stored(row));
		});
		return units;
	}

	private static StoredUnit stored(ResultSet row) throws SQLException {
		return new StoredUnit(row.getLong("id"), row.getString("floor"), row.getString("unit_type"),
				new Area(row.getBigDecimal("gross_area")), area(row.getBigDecimal("inner_area")),
				UnitRows.money(row.getBigDecimal("list_price")));
	}

	private static @Nullable Area area(@Nullable BigDecimal value) {
		return (value != null) ? new Area(value) : null;
	}

	void insert(List<PriceRow> rows) {
		if (rows.isEmpty()) {
			return;
		}
		refreshBuildings();
		List<@Nullable Object[]> arguments = rows.stream().map(this::arguments).toList();
		this.jdbc.batchUpdate(INSERT_UNIT, arguments);
	}

	private @Nullable Object[] arguments(PriceRow row) {
		UnitAddress address = row.address();
		return new @Nullable Object[] { Ids.next(), building(row), row.entrance(), address.entrance(), row.unitNo(),
				address.unitNo(), row.floor(), row.unitType(), row.grossArea().squareMetres(),
				(row.innerArea() != null) ? row.innerArea().squareMetres() : null, amount(row.listPrice()) };
	}

	void update(List<StoredUnit> units) {
		List<@Nullable Object[]> arguments = units.stream()
			.map((unit) -> new @Nullable Object[] { unit.floor(), unit.unitType(), unit.grossArea().squareMetres(),
					(unit.innerArea() != null) ? unit.innerArea().squareMetres() : null, amount(unit.listPrice()),
					unit.id() })
			.toList();
		if (!arguments.isEmpty()) {
			this.jdbc.batchUpdate(UPDATE_UNIT, arguments);
		}
	}

	private static @Nullable BigDecimal amount(@Nullable Money money) {
		return (money != null) ? money.amount() : null;
	}

	/** The project of a name as it is compared, also one that this import has begun. */
	Optional<ProjectId> project(String name) {
		if (this.projects.isEmpty()) {
			refreshProjects();
		}
		return Optional.ofNullable(this.projects.get(name)).map(ProjectId::new);
	}

	private void refreshProjects() {
		this.jdbc.query("select id, name from property_projects", (row) -> {
			this.projects.put(nameKey(row.getString("name")), row.getLong("id"));
		});
	}

	private void refreshBuildings() {
		refreshProjects();
		this.jdbc.query("select id, project_id, name_key from property_buildings", (row) -> {
			BuildingKey key = new BuildingKey(row.getLong("project_id"), row.getString("name_key"));
			this.buildings.put(key, row.getLong("id"));
		});
	}

	private long building(PriceRow row) {
		long project = this.projects.computeIfAbsent(row.address().project(), (_) -> insertProject(row.projectName()));
		return this.buildings.computeIfAbsent(new BuildingKey(project, row.address().building()),
				(key) -> insertBuilding(key, row.buildingName()));
	}

	private long insertProject(String name) {
		long id = Ids.next();
		this.jdbc.update("insert into property_projects (id, name, created_at) values (?, ?, utc_timestamp(6))", id,
				name);
		return id;
	}

	private long insertBuilding(BuildingKey key, String name) {
		long id = Ids.next();
		this.jdbc.update("""
				insert into property_buildings (id, project_id, name, name_key, created_at)
				values (?, ?, ?, ?, utc_timestamp(6))""", id, key.project(), name, key.name());
		return id;
	}

	private static String nameKey(String project) {
		return UnitAddress.of(project, "", "", "").project();
	}

	private record BuildingKey(long project, String name) {
	}

}
