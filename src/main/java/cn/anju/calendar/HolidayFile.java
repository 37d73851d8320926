package cn.anju.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import cn.anju.core.DayException;
import cn.anju.core.Refused;

/** Reads the JSON form in which holiday tables are passed on: year, papers, days. */
final class HolidayFile {

	private static final int LONGEST_NAME = 60;

	private static final JsonMapper JSON = JsonMapper.shared();

	private HolidayFile() {
	}

	static HolidayNotice read(String text) {
		JsonNode root = parse(text);
		JsonNode days = root.path("days");
		if (!root.isObject() || !days.isArray()) {
			throw new Refused(CalendarRefused.NOT_A_TABLE);
		}
		List<DayException> exceptions = new ArrayList<>();
		days.forEach((day) -> exceptions.add(day(day)));
		return new HolidayNotice(root.path("year").asInt(0), root.path("provisional").asBoolean(false), source(root),
				exceptions);
	}

	private static JsonNode parse(String text) {
		try {
			return JSON.readTree(text);
		}
		catch (JacksonException _) {
			throw new Refused(CalendarRefused.NOT_A_TABLE);
		}
	}

	private static DayException day(JsonNode day) {
		JsonNode off = day.path("isOffDay");
		String name = day.path("name").asString("").strip();
		if (!off.isBoolean() || name.isEmpty() || name.length() > LONGEST_NAME) {
			throw new Refused(CalendarRefused.NOT_A_TABLE);
		}
		try {
			return new DayException(LocalDate.parse(day.path("date").asString("")), off.booleanValue(), name);
		}
		catch (DateTimeException _) {
			throw new Refused(CalendarRefused.NOT_A_TABLE);
		}
	}

	private static String source(JsonNode root) {
		List<String> papers = new ArrayList<>();
		root.path("papers").forEach((paper) -> papers.add(paper.asString("")));
		return papers.isEmpty() ? root.path("note").asString("") : String.join(" ", papers);
	}

}
