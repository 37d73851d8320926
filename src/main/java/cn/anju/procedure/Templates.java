package cn.anju.procedure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Service;

import cn.anju.core.Texts;

/**
 * The templates of the procedures (D-10). At start every template in {@code procedures/}
 * is checked and, if its content is new, published as the next version. New runs take the
 * version of this node's file; running ones keep theirs.
 */
@Service
public class Templates implements ApplicationModuleInitializer {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private static final int TRIES = 5;

	private final Map<String, Template> current = new ConcurrentHashMap<>();

	private final Map<Version, Template> published = new ConcurrentHashMap<>();

	private final JdbcTemplate jdbc;

	private final Texts texts;

	private final ProcedureSettings settings;

	private final Clock clock;

	Templates(JdbcTemplate jdbc, Texts texts, ProcedureSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.texts = texts;
		this.settings = settings;
		this.clock = clock;
	}

	/** Checks the templates in the files and publishes what is new. */
	@Override
	public void initialize() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:procedures/*.yaml");
			Arrays.stream(files).map(this::read).forEach(this::publish);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.settings.parameters().keySet().forEach((key) -> {
			if (!this.current.containsKey(key)) {
				throw new InvalidTemplate("anju.procedure.parameters names no procedure template: " + key);
			}
		});
	}

	/**
	 * Gives the version that new runs take.
	 * @param key the key of the template
	 * @return the version
	 * @throws IllegalArgumentException if there is no such template
	 */
	public Template current(String key) {
		Template template = this.current.get(key);
		if (template == null) {
			throw new IllegalArgumentException("No procedure template " + key);
		}
		return template;
	}

	/**
	 * Lists the templates that new runs take.
	 * @return the templates by key
	 */
	public List<Template> all() {
		return this.current.values().stream().sorted(Comparator.comparing(Template::key)).toList();
	}

	/**
	 * Gives a published version.
	 * @param key the key of the template
	 * @param version its number
	 * @return the version, as it was published
	 */
	public Template version(String key, int version) {
		return this.published.computeIfAbsent(new Version(key, version), this::load);
	}

	private Template load(Version version) {
		String content = this.jdbc.queryForObject(
				"SELECT content FROM procedure_templates WHERE template_key = ? AND version = ?", String.class,
				version.key(), version.number());
		return JSON.readValue(content, Template.class).published(version.number());
	}

	private Template read(Resource file) {
		try {
			String yaml = file.getContentAsString(StandardCharsets.UTF_8);
			String key = String.valueOf(file.getFilename()).replace(".yaml", "");
			Template template = TemplateReader.read(yaml, this.settings.parameters().getOrDefault(key, Map.of()));
			checkTexts(template);
			return template;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void checkTexts(Template template) {
		List<String> missing = TemplateTexts.keys(template).filter((key) -> !this.texts.has(key)).sorted().toList();
		if (!missing.isEmpty()) {
			throw new InvalidTemplate("Procedure template " + template.key() + " lacks texts: " + missing);
		}
	}

	private void publish(Template template) {
		String content = JSON.writeValueAsString(template);
		String checksum = checksum(content);
		this.current.put(template.key(), template.published(IntStream.range(0, TRIES)
			.mapToObj((_) -> publish(template.key(), content, checksum))
			.flatMapToInt(OptionalInt::stream)
			.findFirst()
			.orElseThrow(
					() -> new InvalidTemplate("Procedure template " + template.key() + " is published elsewhere"))));
	}

	/**
	 * Empty if another node has published other content under the same number in this
	 * moment.
	 */
	private OptionalInt publish(String key, String content, String checksum) {
		this.jdbc.update("""
				INSERT IGNORE INTO procedure_templates (template_key, version, checksum, content, published_at)
				SELECT ?, COALESCE(MAX(version), 0) + 1, ?, ?, ? FROM procedure_templates WHERE template_key = ?
				HAVING COALESCE(SUM(checksum = ?), 0) = 0
				""", key, checksum, content, LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC), key,
				checksum);
		return this.jdbc
			.queryForList("SELECT version FROM procedure_templates WHERE template_key = ? AND checksum = ?",
					Integer.class, key, checksum)
			.stream()
			.mapToInt(Integer::intValue)
			.findFirst();
	}

	private static String checksum(String content) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private record Version(String key, int number) {
	}

}
