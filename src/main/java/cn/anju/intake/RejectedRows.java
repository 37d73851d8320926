package cn.anju.intake;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import cn.anju.core.DayStarted;
import cn.anju.identity.Sealed;

/**
 * The rejected rows of imports: why, in plain, and the cells, sealed, until they are no
 * longer kept.
 */
@Repository
class RejectedRows {

	private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {
	};

	private static final TypeReference<List<List<String>>> CELLS = new TypeReference<>() {
	};

	private static final int LONGEST_TITLE = 400;

	private static final int LONGEST_NUMBER = 64;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	private final JsonMapper json;

	private final Sealed sealed;

	private final Clock clock;

	private final IntakeSettings settings;

	RejectedRows(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Sealed sealed, Clock clock,
			IntakeSettings settings) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.json = json;
		this.sealed = sealed;
		this.clock = clock;
		this.settings = settings;
	}

	void add(long importId, List<RejectedRow> rows, List<SheetRow> cells) {
		if (rows.isEmpty()) {
			return;
		}
		List<@Nullable Object[]> arguments = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			RejectedRow row = rows.get(i);
			byte[] secret = this.sealed.encrypt(this.json.writeValueAsString(written(cells.get(i))));
			arguments.add(new @Nullable Object[] { importId, row.row(), row.reason().code(),
					this.json.writeValueAsString(row.findings()), this.sealed.encrypt(cut(row.title(), LONGEST_TITLE)),
					row.number().isEmpty() ? null : cut(row.number(), LONGEST_NUMBER), secret });
		}
		this.batches.batchUpdate("insert into intake_rows (import_id, row_no, reason, findings, title, number, cells)"
				+ " values (?, ?, ?, ?, ?, ?, ?)", arguments);
	}

	List<RejectedRow> of(long importId, int offset, int limit) {
		return this.jdbc.sql("""
				select row_no, title, number, findings from intake_rows where import_id = :id order by row_no
				limit :limit offset :offset""")
			.param("id", importId)
			.param("limit", limit)
			.param("offset", offset)
			.query((row, _) -> rejected(row))
			.list();
	}

	private RejectedRow rejected(ResultSet row) throws SQLException {
		byte @Nullable [] title = row.getBytes("title");
		return new RejectedRow(row.getInt("row_no"), (title != null) ? this.sealed.decrypt(title) : "",
				Objects.requireNonNullElse(row.getString("number"), ""),
				this.json.readValue(row.getString("findings"), FINDINGS));
	}

	/** The numbers of rejected rows, the latest import first. */
	List<RejectedNumber> numbers(Collection<Long> imports) {
		return imports.isEmpty() ? List.of()
				: this.jdbc.sql("""
						select number, import_id, row_no from intake_rows
						where import_id in (:imports) and number is not null order by import_id desc, row_no""")
					.param("imports", imports)
					.query((row, _) -> new RejectedNumber(row.getString(1), row.getLong(2), row.getInt(3)))
					.list();
	}

	private static String cut(String text, int longest) {
		return text.substring(0, Math.min(text.length(), longest));
	}

	/** Gives the rows with their cells, as far as these are still kept. */
	List<Kept> kept(long importId) {
		return this.jdbc
			.sql("""
					select row_no, title, number, findings, cells from intake_rows where import_id = :id and cells is not null
					order by row_no""")
			.param("id", importId)
			.query((row, _) -> new Kept(rejected(row), read(row.getInt("row_no"), row.getBytes("cells"))))
			.list();
	}

	boolean areKept(long importId) {
		return this.jdbc.sql("select exists (select 1 from intake_rows where import_id = :id and cells is not null)")
			.param("id", importId)
			.query(Boolean.class)
			.single();
	}

	@EventListener
	void forget(DayStarted day) {
		LocalDateTime before = LocalDateTime.ofInstant(this.clock.instant().minus(this.settings.keepRejectedRows()),
				ZoneOffset.UTC);
		this.jdbc.sql("""
				update intake_rows r join intake_imports i on i.id = r.import_id set r.cells = null, r.title = null
				where i.started_at < :before and r.cells is not null""").param("before", before).update();
	}

	private static List<List<String>> written(SheetRow row) {
		return row.cells().stream().map(RejectedRows::written).toList();
	}

	private static List<String> written(Cell cell) {
		return switch (cell) {
			case Cell.Blank _ -> List.of();
			case Cell.Numeric number -> List.of(number.day() ? "d" : "n", number.value().toString());
			case Cell.Text text -> List.of("t", text.value());
			case Cell.Flag flag -> List.of("t", flag.shown());
			case Cell.Fault fault -> List.of("t", fault.code());
		};
	}

	private SheetRow read(int number, byte @Nullable [] secret) {
		List<Cell> cells = new ArrayList<>();
		if (secret != null) {
			this.json.readValue(this.sealed.decrypt(secret), CELLS).forEach((cell) -> cells.add(read(cell)));
		}
		return new SheetRow(number, cells);
	}

	private static Cell read(List<String> cell) {
		if (cell.isEmpty()) {
			return Cell.BLANK;
		}
		return switch (cell.getFirst()) {
			case "n" -> new Cell.Numeric(new BigDecimal(cell.get(1)), false);
			case "d" -> new Cell.Numeric(new BigDecimal(cell.get(1)), true);
			default -> new Cell.Text(cell.get(1));
		};
	}

	/**
	 * A rejected row with its cells.
	 *
	 * @param rejected why it was rejected
	 * @param cells the cells as they stood in the file
	 */
	record Kept(RejectedRow rejected, SheetRow cells) {
	}

}
