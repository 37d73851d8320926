package cn.anju;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table docs/rules.md is true: every rule that works today has a row, the pages it
 * names exist, and the tests it names carry the rule's number.
 */
class RulesTest {

	private static final List<String> RULES = List.of("R-001", "R-004", "R-005", "R-006", "R-011", "R-014", "R-015",
			"R-022", "R-023", "R-024", "R-042", "R-061", "R-072", "R-074", "R-082", "R-088", "R-089", "R-090", "R-091",
			"R-092", "R-093", "R-096", "R-097", "R-098", "R-099", "R-100", "R-101", "R-102", "R-103", "R-104", "R-105",
			"R-106", "R-107", "R-108", "R-120", "R-121", "R-122", "R-142", "R-143", "R-144", "R-205", "R-254", "R-255",
			"R-256", "R-257", "R-258", "R-259", "R-260", "R-261", "R-262", "R-263", "R-264", "R-265", "R-266", "R-267",
			"R-268", "R-270", "R-271", "R-272", "R-274", "R-276", "R-277", "R-278", "R-279", "R-281", "R-282", "R-283",
			"R-284", "R-285", "R-289", "R-291", "R-292", "R-293", "R-294", "D-01", "D-02", "D-04", "D-05", "D-06",
			"D-07", "D-08", "D-09", "D-10", "D-12", "D-13", "D-14", "D-15", "D-16", "D-17", "D-18", "D-19", "D-20",
			"D-21");

	private static final Pattern ROW = Pattern.compile("\\| ([RD]-\\d+) \\|[^|]*\\|([^|]*)\\|([^|]*)\\|");

	private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

	private static final Pattern NAME = Pattern
		.compile("@DisplayName\\(\"([^\"]*)\"\\)|@ParameterizedTest\\(name = \"([^\"]*)\"|void (\\w+)\\(");

	private static final Pattern ROUTE = Pattern.compile("@Route\\(\"([^\"]+)\"\\)");

	@Test
	void every_rule_that_works_today_has_a_row() throws IOException {
		assertThat(rows().keySet()).containsAll(RULES);
	}

	@Test
	void the_pages_that_the_table_names_exist() throws IOException {
		Set<String> routes = new TreeSet<>();
		for (String source : sources("src/main/java").values()) {
			ROUTE.matcher(source).results().forEach((match) -> routes.add("/" + match.group(1)));
		}
		for (Map.Entry<String, Row> row : rows().entrySet()) {
			assertThat(row.getValue().pages()).as(row.getKey()).isNotEmpty().isSubsetOf(routes);
		}
	}

	@Test
	void the_tests_that_the_table_names_carry_the_number() throws IOException {
		Map<String, String> tests = sources("src/test/java");
		List<String> wrong = new ArrayList<>();
		for (Map.Entry<String, Row> row : rows().entrySet()) {
			assertThat(row.getValue().tests()).as(row.getKey()).isNotEmpty();
			for (String test : row.getValue().tests()) {
				if (!carries(tests.getOrDefault(test, ""), row.getKey())) {
					wrong.add(row.getKey() + ": " + test);
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	/** R-097 is written R-097, R_097 or R097, alone or among others. */
	private static boolean carries(String source, String rule) {
		Pattern number = Pattern
			.compile("(?<![A-Za-z0-9])%s[-_]?%s(?!\\d)".formatted(rule.substring(0, 1), rule.substring(2)));
		Matcher names = NAME.matcher(source);
		while (names.find()) {
			String name = Stream.of(names.group(1), names.group(2), names.group(3))
				.filter(java.util.Objects::nonNull)
				.collect(Collectors.joining())
				.replaceAll("_(?=[RDEC]_?\\d)", " ");
			if (number.matcher(name).find()) {
				return true;
			}
		}
		return false;
	}

	private static Map<String, Row> rows() throws IOException {
		Map<String, Row> rows = new LinkedHashMap<>();
		ROW.matcher(Files.readString(Path.of("docs/rules.md")))
			.results()
			.forEach((row) -> rows.put(row.group(1), new Row(quoted(row.group(2)), quoted(row.group(3)))));
		return rows;
	}

	private static List<String> quoted(String cell) {
		return QUOTED.matcher(cell).results().map((match) -> match.group(1)).toList();
	}

	private static Map<String, String> sources(String root) throws IOException {
		Map<String, String> sources = new LinkedHashMap<>();
		try (Stream<Path> files = Files.walk(Path.of(root))) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".java")).toList()) {
				sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
			}
		}
		return sources;
	}

	/** Where a person does it, and which tests hold to it. */
	private record Row(List<String> pages, List<String> tests) {
	}

}
