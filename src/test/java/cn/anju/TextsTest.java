package cn.anju;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text is there in both languages, and no view holds one of its own. */
class TextsTest {

	private static final Path TEXTS = Path.of("src/main/resources/texts");

	private static final Path SOURCES = Path.of("src/main/java/cn/anju");

	private static final Pattern USED = Pattern
		.compile("(?:getTranslation|\\.of|text)\\((?:[a-z]\\w*\\(?\\)?, )?\"([a-z-]+\\.[\\w.-]+)\"");

	private static final Pattern HAN_LITERAL = Pattern.compile("\"[^\"\\n]*\\p{IsHan}[^\"\\n]*\"");

	private static final Pattern WORDS_IN_VIEW = Pattern.compile(
			"(?:setText|setLabel|setPlaceholder|setHelperText|setAriaLabel|setTitle|new (?:Button|NativeButton|Span|H1|H2|H3|Paragraph))\\(\"([^\"]*[A-Za-z]{2,}[^\"]*)\"");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");

	/** A number and what it counts, where neither one is told apart nor a limit given. */
	private static final Pattern COUNTED = Pattern.compile("(?<!of |most |least |than |[+])\\{\\d}"
			+ " (?:working |earlier )?(?:days|rows|purchases|filings|contracts|copies|cases|entries|numbers|names|times|units|steps)\\b");

	/** What is told apart, with the numbers in it. */
	private static final Pattern CHOICE = Pattern.compile("\\{\\d,choice,[^{}]*(?:\\{\\d}[^{}]*)*}");

	private static final Set<String> ALWAYS_MANY = Set.of("calendar.year.working-days", "procedure.view.limit",
			"purchase.ledger.finding.contract-long-after-subscription",
			"purchase.ledger.finding.filed-after-legal-limit");

	@Test
	void both_languages_have_the_same_keys() {
		for (String module : modules()) {
			assertThat(load(module + "_en").stringPropertyNames()).as(module)
				.containsExactlyInAnyOrderElementsOf(load(module + "_zh_CN").stringPropertyNames());
		}
	}

	@Test
	void no_text_is_empty_and_both_languages_mention_the_same_facts() {
		for (String module : modules()) {
			Properties chinese = load(module + "_zh_CN");
			Properties english = load(module + "_en");
			for (String key : chinese.stringPropertyNames()) {
				assertThat(chinese.getProperty(key)).as(key).isNotBlank();
				assertThat(placeholders(english.getProperty(key))).as(key)
					.isEqualTo(placeholders(chinese.getProperty(key)));
			}
		}
	}

	@Test
	void one_of_something_is_told_in_the_singular() {
		List<String> plural = new ArrayList<>();
		for (String module : modules()) {
			Properties english = load(module + "_en");
			english.stringPropertyNames()
				.stream()
				.filter((key) -> !ALWAYS_MANY.contains(key)
						&& COUNTED.matcher(CHOICE.matcher(english.getProperty(key)).replaceAll("")).find())
				.forEach(plural::add);
		}
		assertThat(plural).isEmpty();
	}

	@Test
	void keys_begin_with_their_module() {
		for (String module : modules()) {
			assertThat(load(module + "_zh_CN").stringPropertyNames()).as(module)
				.allMatch((key) -> key.startsWith(module + "."));
		}
	}

	@Test
	void every_key_that_the_code_names_is_there() {
		Set<String> known = new TreeSet<>();
		modules().forEach((module) -> known.addAll(load(module + "_zh_CN").stringPropertyNames()));
		List<String> missing = new ArrayList<>();
		eachSource((path, source) -> {
			Matcher used = USED.matcher(source);
			while (used.find()) {
				String key = used.group(1);
				boolean prefix = key.endsWith(".") || key.endsWith("-");
				if (!prefix && isTextKey(key) && !known.contains(key)) {
					missing.add(path.getFileName() + ": " + key);
				}
			}
		});
		assertThat(missing).isEmpty();
	}

	private static boolean isTextKey(String key) {
		return modules().contains(key.substring(0, key.indexOf('.')));
	}

	@Test
	void no_chinese_stands_in_the_code() {
		List<String> found = new ArrayList<>();
		eachSource((path, source) -> {
			if (!isData(path)) {
				HAN_LITERAL.matcher(source)
					.results()
					.forEach((match) -> found.add(path.getFileName() + ": " + match.group()));
			}
		});
		assertThat(found).isEmpty();
	}

	/**
	 * Headings, words and numerals as they stand in files and as people type units, and
	 * the demo's people.
	 */
	private static boolean isData(Path path) {
		String file = path.toString().replace('\\', '/');
		return file.contains("/intake/") || file.contains("/property/") || file.contains("/purchase/ledger/")
				|| file.contains("/demo/") || file.endsWith("/core/Days.java")
				|| file.endsWith("/core/AmountInWords.java") || file.endsWith("/procedure/UnitWords.java");
	}

	@Test
	void no_view_holds_a_text_of_its_own() {
		List<String> found = new ArrayList<>();
		eachSource((path, source) -> WORDS_IN_VIEW.matcher(source)
			.results()
			.forEach((match) -> found.add(path.getFileName() + ": " + match.group(1))));
		assertThat(found).isEmpty();
	}

	private static Set<String> placeholders(String text) {
		Set<String> names = new TreeSet<>();
		PLACEHOLDER.matcher(text).results().forEach((match) -> names.add(match.group(1)));
		return names;
	}

	private static List<String> modules() {
		try (Stream<Path> files = Files.list(TEXTS)) {
			return files.map((path) -> path.getFileName().toString())
				.filter((name) -> name.endsWith("_zh_CN.properties"))
				.map((name) -> name.substring(0, name.indexOf("_zh_CN")))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties load(String name) {
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(TEXTS.resolve(name + ".properties"), StandardCharsets.UTF_8)) {
			properties.load(reader);
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void eachSource(java.util.function.BiConsumer<Path, String> visitor) {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			for (Path path : files.filter((file) -> file.toString().endsWith(".java")).sorted().toList()) {
				visitor.accept(path, Files.readString(path));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
