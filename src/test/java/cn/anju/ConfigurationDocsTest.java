package cn.anju;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of settings in the documents is the one that the code describes. Run with
 * {@code -Danju.write-docs=true} it is written anew.
 */
class ConfigurationDocsTest {

	private static final Path PAGE = Path.of("docs", "configuration.md");

	private static final Path DESCRIBED = Path.of("target", "classes", "META-INF",
			"spring-configuration-metadata.json");

	private static final Pattern MARKUP = Pattern.compile("\\{@\\w+ ([^}]*)}");

	private static final String HEAD = """
			# Configuration

			Every setting of Anju, generated from the code. A setting `anju.some.name` is given as the environment variable
			`ANJU_SOME_NAME` (hyphens left out) or in an `application.yml` beside the jar. What makes no sense is refused at the
			start, with a message that names the setting. The database, the port and the data folder are named by
			`ANJU_DATABASE_URL`, `ANJU_DATABASE_USER`, `ANJU_DATABASE_PASSWORD`, `ANJU_PORT` and `ANJU_DATA`; providers of
			staff sign-in (OAuth2/OIDC) are Spring's `spring.security.oauth2.client.*`.

			| setting | default | meaning |
			|---|---|---|
			""";

	@Test
	void the_table_of_settings_is_up_to_date() throws IOException {
		String table = HEAD + String.join("\n", rows().values()) + "\n";
		if (Boolean.getBoolean("anju.write-docs")) {
			Files.writeString(PAGE, table);
		}
		assertThat(Files.readString(PAGE)).isEqualTo(table);
	}

	@Test
	void every_setting_is_described() throws IOException {
		assertThat(rows()).isNotEmpty().allSatisfy((name, row) -> assertThat(row).as(name).doesNotContain("|  |\n"));
	}

	private static Map<String, String> rows() throws IOException {
		JsonNode described = JsonMapper.shared().readTree(Files.readString(DESCRIBED));
		Map<String, String> rows = new TreeMap<>();
		for (JsonNode setting : described.get("properties")) {
			String name = setting.get("name").asString();
			if (name.startsWith("anju.")) {
				String value = setting.has("defaultValue") ? setting.get("defaultValue").asString() : "";
				String meaning = setting.has("description") ? setting.get("description").asString() : "";
				rows.put(name, "| `" + name + "` | " + (value.isEmpty() ? "" : "`" + value + "`") + " | "
						+ MARKUP.matcher(meaning).replaceAll("`$1`").replace("\n", " ") + " |");
			}
		}
		return rows;
	}

}
