package cn.anju.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import cn.anju.core.AccountId;
import cn.anju.core.Actor;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

/** How values stand in the columns of the procedures. */
final class Stored {

	private static final JsonMapper JSON = JsonMapper.shared();

	private Stored() {
	}

	static LocalDateTime utc(Instant instant) {
		return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

	static @Nullable LocalDateTime utcOrNull(@Nullable Instant instant) {
		return (instant != null) ? utc(instant) : null;
	}

	static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
	}

	static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	/** A day that sorts behind every other stands for none. */
	static @Nullable LocalDate dueDay(ResultSet row, String column) throws SQLException {
		LocalDate day = row.getObject(column, LocalDate.class);
		return Standing.NEVER.equals(day) ? null : day;
	}

	static @Nullable Long number(ResultSet row, String column) throws SQLException {
		long value = row.getLong(column);
		return row.wasNull() ? null : value;
	}

	static Subject subject(ResultSet row) throws SQLException {
		return new Subject(row.getString("subject_kind"), row.getLong("subject_id"));
	}

	static ProjectId project(ResultSet row) throws SQLException {
		return new ProjectId(row.getLong("project_id"));
	}

	static @Nullable PurchaseId purchase(ResultSet row) throws SQLException {
		Long id = number(row, "purchase_id");
		return (id != null) ? new PurchaseId(id) : null;
	}

	static @Nullable Long value(@Nullable PurchaseId purchase) {
		return (purchase != null) ? purchase.value() : null;
	}

	static @Nullable Assignee assignee(ResultSet row) throws SQLException {
		Long id = number(row, "assigned_to");
		return (id != null)
				? new Assignee(new AccountId(id), Objects.requireNonNullElse(row.getString("assigned_name"), ""))
				: null;
	}

	static @Nullable Long account(@Nullable Assignee assignee) {
		return (assignee != null) ? assignee.account().value() : null;
	}

	static @Nullable String name(@Nullable Assignee assignee) {
		return (assignee != null) ? assignee.name() : null;
	}

	static @Nullable Actor actor(ResultSet row) throws SQLException {
		String kind = row.getString("actor_kind");
		return (kind != null)
				? new Actor(Actor.Kind.valueOf(kind), row.getLong("actor_id"), row.getString("actor_name")) : null;
	}

	static String facts(Map<String, Fact> facts) {
		return JSON.writeValueAsString(facts.values());
	}

	static List<Fact> facts(String json) {
		return JSON.readValue(json, new TypeReference<List<Fact>>() {
		});
	}

	static @Nullable String texts(Map<String, String> texts) {
		return texts.isEmpty() ? null : JSON.writeValueAsString(texts);
	}

	static Map<String, String> texts(@Nullable String json) {
		return (json != null) ? JSON.readValue(json, new TypeReference<Map<String, String>>() {
		}) : Map.of();
	}

	static @Nullable String list(List<String> texts) {
		return texts.isEmpty() ? null : JSON.writeValueAsString(texts);
	}

	static List<String> list(@Nullable String json) {
		return (json != null) ? JSON.readValue(json, new TypeReference<List<String>>() {
		}) : List.of();
	}

	static List<String> names(String joined) {
		return joined.isEmpty() ? List.of() : List.of(joined.split(","));
	}

	/** Parts of at most so many, for statements of a bounded length. */
	static <T> List<List<T>> chunks(List<T> all, int size) {
		List<List<T>> chunks = new ArrayList<>();
		for (int from = 0; from < all.size(); from += size) {
			chunks.add(all.subList(from, Math.min(from + size, all.size())));
		}
		return chunks;
	}

}
