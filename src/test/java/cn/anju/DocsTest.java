package cn.anju;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the documents name is there. */
class DocsTest {

	private static final Pattern PATH = Pattern.compile(
			"`((?:bin|docs|src|frontend|\\.ci|docker)/[\\w./-]+|README\\.md|CHANGELOG\\.md|pom\\.xml|docker-compose\\.yml)(?: [^`]*)?`");

	private static final Pattern TYPE = Pattern.compile("`([A-Z][a-zA-Z]+[a-z])`");

	private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

	@Test
	void every_path_that_the_documents_name_exists() throws IOException {
		List<String> missing = new ArrayList<>();
		for (Path document : documents()) {
			PATH.matcher(Files.readString(document))
				.results()
				.map((match) -> match.group(1))
				.filter((path) -> !Files.exists(Path.of(path)))
				.forEach((path) -> missing.add(document + ": " + path));
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void every_link_between_documents_leads_somewhere() throws IOException {
		List<String> missing = new ArrayList<>();
		for (Path document : documents()) {
			Path folder = document.toAbsolutePath().getParent();
			LINK.matcher(Files.readString(document))
				.results()
				.map((match) -> match.group(1))
				.filter((link) -> !Files.exists(folder.resolve(link)))
				.forEach((link) -> missing.add(document + ": " + link));
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void every_class_that_the_documents_name_exists() throws IOException {
		String sources;
		try (Stream<Path> files = Files.walk(Path.of("src"))) {
			sources = files.filter((file) -> file.toString().endsWith(".java"))
				.map((file) -> file.getFileName().toString().replace(".java", ""))
				.collect(Collectors.joining("\n", "\n", "\n"));
		}
		List<String> missing = new ArrayList<>();
		for (Path document : documents()) {
			TYPE.matcher(Files.readString(document))
				.results()
				.map((match) -> match.group(1))
				.filter((name) -> name.chars().filter(Character::isUpperCase).count() > 1)
				.filter((name) -> !sources.contains("\n" + name + "\n"))
				.forEach((name) -> missing.add(document + ": " + name));
		}
		assertThat(missing).isEmpty();
	}

	@Test
	void the_readme_is_short_and_names_the_commands() throws IOException {
		List<String> lines = Files.readAllLines(Path.of("README.md"));
		assertThat(lines).hasSizeLessThan(120);
		assertThat(String.join("\n", lines)).contains("bin/run", "bin/run --demo", "bin/test");
	}

	private static List<Path> documents() throws IOException {
		try (Stream<Path> docs = Files.walk(Path.of("docs")); Stream<Path> top = Files.list(Path.of("."))) {
			return Stream.concat(docs, top).filter((file) -> file.toString().endsWith(".md")).sorted().toList();
		}
	}

}
