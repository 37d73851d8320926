package cn.anju.care;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.anju.core.ProjectId;
import cn.anju.property.Building;
import cn.anju.property.Project;
import cn.anju.property.PropertyCatalog;
import cn.anju.property.UnitAddress;

/**
 * Finds the building in the place of a case: as the price table calls it, also where
 * somebody wrote {@code 3号楼} at the counter. A place that names none of the project's
 * buildings counts as not named.
 */
final class ReportBuildings {

	private final PropertyCatalog catalog;

	private final Map<ProjectId, String> projects;

	private final Map<ProjectId, Map<String, String>> known = new HashMap<>();

	private final Map<Place, ReportBuilding> found = new HashMap<>();

	ReportBuildings(List<Project> projects, PropertyCatalog catalog) {
		this.catalog = catalog;
		this.projects = projects.stream().collect(Collectors.toMap(Project::id, Project::name));
	}

	ReportBuilding of(ProjectId project, String place) {
		return this.found.computeIfAbsent(new Place(project, place), this::find);
	}

	private ReportBuilding find(Place place) {
		String name = this.projects.getOrDefault(place.project(), "");
		String within = place.words().startsWith(name) ? place.words().substring(name.length()) : place.words();
		return new ReportBuilding(place.project(), name,
				building(within.strip(), this.known.computeIfAbsent(place.project(), this::buildings)));
	}

	/** By the number by which two ways of writing are equal. */
	private Map<String, String> buildings(ProjectId project) {
		Map<String, String> names = new HashMap<>();
		for (Building one : this.catalog.buildings(project)) {
			names.putIfAbsent(UnitAddress.of("", one.name(), "", "").building(), one.name());
		}
		return names;
	}

	private record Place(ProjectId project, String words) {
	}

	/** The longest name with which the words begin; else the number they tell. */
	private static String building(String words, Map<String, String> buildings) {
		return buildings.values()
			.stream()
			.filter((name) -> begins(words, name))
			.max(Comparator.comparing(String::length))
			.or(() -> UnitAddress.inOnePiece("", words).map((address) -> buildings.get(address.building())))
			.orElse("");
	}

	/** 1 does not begin 12栋. */
	private static boolean begins(String words, String name) {
		return words.startsWith(name) && (words.length() == name.length() || !isDigit(name.charAt(name.length() - 1))
				|| !isDigit(words.charAt(name.length())));
	}

	private static boolean isDigit(char one) {
		return one >= '0' && one <= '9';
	}

}
