package cn.anju.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import cn.anju.core.Ids;
import cn.anju.core.Subject;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rows of originals and of their entries, which are only ever added to. The present
 * holder of an original is the receiver of its last entry, so each original is always in
 * exactly one place.
 */
@Component
class CustodyBook {

	private static final int CHUNK = 1_000;

	private static final String HOLDINGS = """
			select o.id, o.holder_kind, o.holder_id, o.kind, o.copy_no, h.entry_no, h.to_kind, h.to_name, h.handed_on, \
			h.return_due from documents_originals o join documents_hand_overs h on h.original_id = o.id and h.entry_no = \
			(select max(l.entry_no) from documents_hand_overs l where l.original_id = o.id) where %s \
			order by o.holder_id, o.kind, o.copy_no""";

	private static final String ENTRIES = """
			select o.id, o.kind, o.copy_no, h.entry_no, h.kind as type, h.from_kind, h.from_name, h.to_kind, h.to_name, \
			h.handed_on, h.signed_from, h.signed_to, h.return_due, h.note, h.recorded_by, h.recorded_at \
			from documents_originals o join documents_hand_overs h on h.original_id = o.id \
			where o.holder_kind = ? and o.holder_id = ? order by h.handed_on desc, h.id desc""";

	private static final String ADD = """
			insert into documents_hand_overs (id, original_id, entry_no, kind, from_kind, from_name, to_kind, to_name, \
			handed_on, signed_from, signed_to, return_due, note, recorded_by, recorded_at) \
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String BEGIN = """
			insert ignore into documents_hand_overs (id, original_id, entry_no, kind, from_kind, from_name, to_kind, \
			to_name, handed_on, signed_from, signed_to, note, recorded_by, recorded_at) \
			select ?, id, 1, 'REGISTERED', ?, ?, ?, ?, ?, '', '', '', ?, ? from documents_originals \
			where holder_kind = ? and holder_id = ? and kind = ? and copy_no = ?""";

	private final JdbcClient client;

	private final JdbcTemplate jdbc;

	CustodyBook(JdbcClient client, JdbcTemplate jdbc) {
		this.client = client;
		this.jdbc = jdbc;
	}

	void register(Collection<NewOriginal> originals, String by, LocalDateTime at) {
		this.jdbc.batchUpdate("""
				insert into documents_originals (id, holder_kind, holder_id, kind, copy_no) values (?, ?, ?, ?, ?) \
				on duplicate key update copy_no = values(copy_no)""", originals, CHUNK, (statement, original) -> {
			statement.setLong(1, Ids.next());
			statement.setString(2, original.holder().kind());
			statement.setLong(3, original.holder().id());
			statement.setString(4, original.kind());
			statement.setInt(5, original.copyNo());
		});
		this.jdbc.batchUpdate(BEGIN, originals, CHUNK, (statement, original) -> {
			statement.setLong(1, Ids.next());
			statement.setString(2, original.at().kind().name());
			statement.setString(3, original.at().name());
			statement.setString(4, original.at().kind().name());
			statement.setString(5, original.at().name());
			statement.setObject(6, original.since());
			statement.setString(7, by);
			statement.setObject(8, at);
			statement.setString(9, original.holder().kind());
			statement.setLong(10, original.holder().id());
			statement.setString(11, original.kind());
			statement.setInt(12, original.copyNo());
		});
	}

	void add(CustodyEntry entry) {
		try {
			this.client.sql(ADD)
				.params(Arrays.asList(Ids.next(), entry.original(), entry.number(), entry.type().name(),
						entry.from().kind().name(), entry.from().name(), entry.to().kind().name(), entry.to().name(),
						entry.on(), entry.signedFrom(), entry.signedTo(), entry.returnDue(), entry.note(),
						entry.recordedBy(), LocalDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC)))
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new OptimisticLockingFailureException("Somebody else has recorded an entry for this original", ex);
		}
	}

	List<Holding> holdings(Subject holder) {
		return this.client.sql(HOLDINGS.formatted("o.holder_kind = ? and o.holder_id = ?"))
			.params(holder.kind(), holder.id())
			.query((row, _) -> holding(row))
			.list();
	}

	List<Holding> holdings(String kind, Collection<Long> holders) {
		if (holders.isEmpty()) {
			return List.of();
		}
		return this.client.sql(HOLDINGS.formatted("o.holder_kind = :kind and o.holder_id in (:holders)"))
			.param("kind", kind)
			.param("holders", holders)
			.query((row, _) -> holding(row))
			.list();
	}

	Optional<Held> find(long original) {
		return this.client.sql(HOLDINGS.formatted("o.id = ?"))
			.param(original)
			.query((row, _) -> new Held(new Subject(row.getString("holder_kind"), row.getLong("holder_id")),
					holding(row)))
			.optional();
	}

	List<CustodyEntry> entries(Subject holder) {
		return this.client.sql(ENTRIES).params(holder.kind(), holder.id()).query((row, _) -> entry(row)).list();
	}

	private static Holding holding(ResultSet row) throws SQLException {
		return new Holding(row.getLong("id"), row.getLong("holder_id"), row.getString("kind"), row.getInt("copy_no"),
				row.getInt("entry_no"), party(row, "to"), row.getObject("handed_on", LocalDate.class),
				row.getObject("return_due", LocalDate.class));
	}

	private static CustodyEntry entry(ResultSet row) throws SQLException {
		return new CustodyEntry(row.getLong("id"), row.getString("kind"), row.getInt("copy_no"), row.getInt("entry_no"),
				CustodyEntry.Type.valueOf(row.getString("type")), party(row, "from"), party(row, "to"),
				row.getObject("handed_on", LocalDate.class), row.getString("signed_from"), row.getString("signed_to"),
				row.getObject("return_due", LocalDate.class), row.getString("note"), row.getString("recorded_by"),
				row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
	}

	private static Party party(ResultSet row, String side) throws SQLException {
		return new Party(PartyKind.valueOf(row.getString(side + "_kind")), row.getString(side + "_name"));
	}

	record Held(Subject holder, Holding holding) {
	}

}
