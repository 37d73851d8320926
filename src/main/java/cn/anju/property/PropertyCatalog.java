package cn.anju.property;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.core.BuildingId;
import cn.anju.core.ProjectId;
import cn.anju.core.UnitId;

/** What there is to own: projects, buildings and units. Read-only. */
@Service
@Transactional(readOnly = true)
public class PropertyCatalog {

	private static final String UNITS = """
			select u.id, p.id project_id, p.name project_name, b.id building_id, b.name building_name, u.entrance,
			       u.unit_no, u.gross_area, u.list_price
			from property_units u join property_buildings b on b.id = u.building_id
			join property_projects p on p.id = b.project_id
			""";

	private final JdbcClient jdbc;

	PropertyCatalog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Gives all projects.
	 * @return the projects by name
	 */
	public List<Project> projects() {
		return this.jdbc.sql("select id, name from property_projects order by name")
			.query((row, _) -> new Project(new ProjectId(row.getLong("id")), row.getString("name")))
			.list();
	}

	/**
	 * Finds a project.
	 * @param id the project
	 * @return the project, or nothing if there is none
	 */
	public Optional<Project> project(ProjectId id) {
		return projects().stream().filter((project) -> project.id().equals(id)).findFirst();
	}

	/**
	 * Gives the buildings of a project.
	 * @param project the project
	 * @return its buildings by name, {@code 2栋} before {@code 10栋}
	 */
	public List<Building> buildings(ProjectId project) {
		return this.jdbc
			.sql("select id, name from property_buildings where project_id = ?"
					+ " order by length(name_key), name_key, id")
			.param(project.value())
			.query((row, _) -> new Building(new BuildingId(row.getLong(1)), row.getString(2)))
			.list();
	}

	/**
	 * Describes one unit.
	 * @param id the unit
	 * @return the unit, or nothing if there is none
	 */
	public Optional<UnitDescription> unit(UnitId id) {
		return this.jdbc.sql(UNITS + "where u.id = :id").param("id", id.value()).query(UnitRows::describe).optional();
	}

	/**
	 * Describes several units in one statement.
	 * @param ids the units
	 * @return those that exist, by id
	 */
	public Map<UnitId, UnitDescription> units(Collection<UnitId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		Set<Long> values = ids.stream().map(UnitId::value).collect(Collectors.toSet());
		return this.jdbc.sql(UNITS + "where u.id in (:ids)")
			.param("ids", values)
			.query(UnitRows::describe)
			.list()
			.stream()
			.collect(Collectors.toMap(UnitDescription::id, Function.identity()));
	}

	/**
	 * Finds a unit by where it is.
	 * @param address the address, with or without its project
	 * @return the unit; nothing if there is none, or if several projects have such a one
	 */
	public Optional<UnitDescription> find(UnitAddress address) {
		return Optional.ofNullable(unitsByAddress().get(address));
	}

	/**
	 * Gives every unit by its address, for work on many rows.
	 * @return units by full address, and by the address without the project where only
	 * one project has it
	 */
	public Map<UnitAddress, UnitDescription> unitsByAddress() {
		List<UnitDescription> units = this.jdbc.sql(UNITS).query(UnitRows::describe).list();
		Map<UnitAddress, List<UnitDescription>> alikeByAddress = units.stream()
			.collect(Collectors.groupingBy((unit) -> unit.address().withoutProject()));
		Map<UnitAddress, UnitDescription> found = new HashMap<>();
		alikeByAddress.forEach((address, alike) -> {
			if (alike.size() == 1) {
				found.put(address, alike.getFirst());
			}
		});
		units.forEach((unit) -> found.put(unit.address(), unit));
		return Map.copyOf(found);
	}

}
