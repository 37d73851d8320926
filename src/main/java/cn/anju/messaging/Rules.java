package cn.anju.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import cn.anju.core.Utc;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The reminder rules (D-09). At start the shipped ones are checked and, if their content
 * is new, published as the next version; one that the office has written itself stays.
 */
@Component
class Rules implements ApplicationModuleInitializer {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private static final String COLUMNS = "select id, version, content, active, origin, published_at, published_by"
			+ " from messaging_rules ";

	private final Map<Long, RuleVersion> known = new ConcurrentHashMap<>();

	private final JdbcClient client;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Rules(JdbcClient client, TransactionTemplate transaction, Clock clock) {
		this.client = client;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public void initialize() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:reminders/*.yaml");
			Arrays.stream(files).flatMap((file) -> read(file).stream()).forEach(this::ship);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Rule> read(Resource file) {
		try {
			return RuleFile.read(file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Two nodes that start at once wait for each other at the row of the key. */
	private void ship(Rule rule) {
		this.transaction.executeWithoutResult((_) -> {
			Optional<RuleVersion> now = lock(rule.key());
			if (now.isEmpty() || !now.get().office() && !now.get().rule().equals(rule)) {
				publish(rule, now.map(RuleVersion::active).orElse(true), null, false);
			}
		});
	}

	/** Only inside a transaction. */
	Optional<RuleVersion> lock(String key) {
		return this.client.sql(COLUMNS + "where rule_key = ? and holds = 1 for update")
			.param(key)
			.query((row, _) -> read(row))
			.optional();
	}

	/** Publishes the next version; the key is locked. */
	void publish(Rule rule, boolean active, @Nullable String by, boolean office) {
		String content = JSON.writeValueAsString(rule);
		this.client.sql("update messaging_rules set holds = null where rule_key = ? and holds = 1")
			.param(rule.key())
			.update();
		// a node that starts beside this one may have shipped the same first version
		this.client
			.sql("insert ignore into messaging_rules (rule_key, version, holds, kind, origin, active, content,"
					+ " published_at, published_by) select :key, coalesce(max(version), 0) + 1, 1, :kind, :origin,"
					+ " :active, :content, :now, :by from messaging_rules where rule_key = :key")
			.param("key", rule.key())
			.param("kind", rule.kind())
			.param("origin", office ? "OFFICE" : "SHIPPED")
			.param("active", active)
			.param("content", content)
			.param("now", Utc.column(this.clock.instant()))
			.param("by", by)
			.update();
	}

	/** The versions that hold, whether they speak or not, by key. */
	List<RuleVersion> all() {
		return this.client.sql(COLUMNS + "where holds = 1 order by rule_key").query((row, _) -> read(row)).list();
	}

	/** The versions that speak. */
	List<RuleVersion> active() {
		return all().stream().filter(RuleVersion::active).toList();
	}

	List<RuleVersion> versions(String key) {
		return this.client.sql(COLUMNS + "where rule_key = ? order by version desc")
			.param(key)
			.query((row, _) -> read(row))
			.list();
	}

	/** A version never changes, so it is read once. */
	RuleVersion version(long id) {
		return this.known.computeIfAbsent(id,
				(wanted) -> this.client.sql(COLUMNS + "where id = ?")
					.param(wanted)
					.query((row, _) -> read(row))
					.single());
	}

	/** For a version whose publishing is taken back. */
	void forget(long id) {
		this.known.remove(id);
	}

	private static RuleVersion read(ResultSet row) throws SQLException {
		return new RuleVersion(row.getLong("id"), row.getInt("version"),
				JSON.readValue(row.getString("content"), Rule.class), row.getBoolean("active"),
				"OFFICE".equals(row.getString("origin")),
				Utc.instant(row.getObject("published_at", LocalDateTime.class)), row.getString("published_by"));
	}

}
