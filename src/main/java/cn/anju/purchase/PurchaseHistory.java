package cn.anju.purchase;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import cn.anju.core.Actor;
import cn.anju.core.Ids;
import cn.anju.core.PurchaseId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who changed what on a purchase, and when (D-16). Entries are only ever added. */
@Component
class PurchaseHistory {

	private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	PurchaseHistory(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	void add(PurchaseId purchase, Actor by, String textKey, Map<String, String> facts) {
		this.jdbc.sql("""
				insert into purchase_history (id, purchase_id, at, actor_kind, actor_id, actor_name, text_key, facts)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Ids.next(), purchase.value(), LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC),
					by.kind().name(), by.id(), by.name(), textKey, this.json.writeValueAsString(facts))
			.update();
	}

	List<PurchaseEntry> of(PurchaseId purchase) {
		return this.jdbc.sql("""
				select at, actor_kind, actor_id, actor_name, text_key, facts from purchase_history
				where purchase_id = ? order by at desc, id desc limit 200""")
			.param(purchase.value())
			.query((row, _) -> new PurchaseEntry(row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
					new Actor(Actor.Kind.valueOf(row.getString(2)), row.getLong(3), row.getString(4)), row.getString(5),
					this.json.readValue(row.getString(6), FACTS)))
			.list();
	}

}
