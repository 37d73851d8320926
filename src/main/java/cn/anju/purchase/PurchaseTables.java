package cn.anju.purchase;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

import cn.anju.core.Actor;
import cn.anju.core.Area;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.property.UnitDescription;
import cn.anju.purchase.LedgerStore.StoredRow;
import cn.anju.purchase.ledger.LedgerRow;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes purchases in batches. */
@Component
class PurchaseTables {

	private static final int CHUNK = 1000;

	private static final String INSERT = """
			insert into purchase_purchases (project_id, unit_id, live_unit_id, subscription_no, subscribed_on, contract_no,
			contracted_on, filed_on, filing_no, payment_method, area, unit_price, total, commercial_loan, fund_loan, bank,
			consultant, note, id, created_at, version) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,0)""";

	private static final String UPDATE = """
			update purchase_purchases set project_id=?, unit_id=?, live_unit_id=?, subscription_no=?, subscribed_on=?,
			contract_no=?, contracted_on=?, filed_on=?, filing_no=?, payment_method=?, area=?, unit_price=?, total=?,
			commercial_loan=?, fund_loan=?, bank=?, consultant=?, note=?, version=version+1 where id=?""";

	private static final int LAST_TERM = 18;

	private final JdbcTemplate jdbc;

	private final NamedParameterJdbcTemplate named;

	private final Clock clock;

	PurchaseTables(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.named = new NamedParameterJdbcTemplate(jdbc);
		this.clock = clock;
	}

	void insert(List<StoredRow> rows) {
		LocalDateTime now = now();
		this.jdbc.batchUpdate(INSERT, rows, CHUNK, (statement, row) -> {
			terms(statement, row.row());
			statement.setLong(LAST_TERM + 1, row.id().value());
			statement.setObject(LAST_TERM + 2, now);
		});
	}

	void update(List<StoredRow> rows) {
		this.jdbc.batchUpdate(UPDATE, rows, CHUNK, (statement, row) -> {
			terms(statement, row.row());
			statement.setLong(LAST_TERM + 1, row.id().value());
		});
	}

	private static void terms(PreparedStatement statement, LedgerRow row) throws SQLException {
		UnitDescription unit = Objects.requireNonNull(row.unit());
		LedgerRow.Terms terms = row.terms();
		Area area = terms.area();
		Object[] values = { unit.project().value(), unit.id().value(), unit.id().value(), orNull(row.subscriptionNo()),
				row.subscribedOn(), orNull(row.contractNo()), row.contractedOn(), row.filedOn(), orNull(row.filingNo()),
				(row.method() != null) ? row.method().name() : null, (area != null) ? area.squareMetres() : null,
				TermsRow.column(terms.unitPrice()), TermsRow.column(terms.total()), terms.commercialLoan().amount(),
				terms.fundLoan().amount(), (row.bank() != null) ? row.bank().code() : null, orNull(row.consultant()),
				orNull(row.remark()) };
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, values[i]);
		}
	}

	/** Buyers are replaced by the row's; agents stay. */
	void replaceParties(List<StoredRow> rows) {
		deleteOld("delete from purchase_parties where role <> 'AGENT' and purchase_id in (:ids)", rows);
		List<Object[]> parties = rows.stream().flatMap((row) -> {
			List<PersonId> buyers = row.buyers();
			return java.util.stream.IntStream.range(0, buyers.size())
				.mapToObj((i) -> new Object[] { Ids.next(), row.id().value(), buyers.get(i).value(),
						((i == 0) ? PartyRole.BUYER : PartyRole.CO_BUYER).name(), i });
		}).toList();
		this.jdbc.batchUpdate(
				"insert into purchase_parties (id, purchase_id, person_id, role, position) values (?,?,?,?,?)",
				parties);
	}

	/**
	 * What the ledger says was received counts as paid before Anju, its day not known.
	 */
	void replaceReceived(List<StoredRow> rows, Actor by) {
		deleteOld("delete from purchase_payments where method = 'BEFORE_ANJU' and purchase_id in (:ids)", rows);
		LocalDateTime now = now();
		List<Object[]> payments = rows.stream()
			.filter((row) -> !row.row().received().isZero())
			.map((row) -> new Object[] { Ids.next(), row.id().value(), row.row().received().amount(), now, by.id(),
					by.name() })
			.toList();
		this.jdbc.batchUpdate("""
				insert into purchase_payments (id, purchase_id, amount, method, recorded_at, recorded_by,
				recorded_by_name, version) values (?,?,?,'BEFORE_ANJU',?,?,?,0)""", payments);
	}

	void remember(List<StoredRow> rows, Actor by) {
		LocalDateTime now = now();
		List<Object[]> entries = rows.stream()
			.map((row) -> new Object[] { Ids.next(), row.id().value(), now, by.kind().name(), by.id(), by.name(),
					row.isNew() ? "purchase.history.taken-over" : "purchase.history.ledger-changed" })
			.toList();
		this.jdbc.batchUpdate("""
				insert into purchase_history (id, purchase_id, at, actor_kind, actor_id, actor_name, text_key, facts)
				values (?,?,?,?,?,?,?,'{}')""", entries);
	}

	private void deleteOld(String sql, List<StoredRow> rows) {
		List<Long> old = StoredRow.ids(rows.stream().filter((row) -> !row.isNew()).toList());
		if (!old.isEmpty()) {
			this.named.update(sql, new MapSqlParameterSource("ids", old));
		}
	}

	private LocalDateTime now() {
		return LocalDateTime.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
