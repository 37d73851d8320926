package cn.anju.care;

import java.util.Arrays;
import java.util.List;

/** Where something was reported, as it is written: {@code 晶都花园 3栋 1单元 3101}. */
final class Place {

	private static final int WITH_ENTRANCE = 4;

	private Place() {
	}

	/** The building, with its project; empty where nobody knows it. */
	static String building(String place) {
		List<String> parts = Arrays.asList(place.strip().split("\\s+"));
		int rest = (parts.size() >= WITH_ENTRANCE) ? 2 : 1;
		return (parts.size() <= rest) ? "" : String.join(" ", parts.subList(0, parts.size() - rest));
	}

	/** Whether both are known to be in one building. */
	static boolean same(String one, String other) {
		String building = building(one);
		return !building.isEmpty() && building.equals(building(other));
	}

	/** Whether they are known to be in different buildings. */
	static boolean apart(String one, String other) {
		String building = building(one);
		String others = building(other);
		return !building.isEmpty() && !others.isEmpty() && !building.equals(others);
	}

}
