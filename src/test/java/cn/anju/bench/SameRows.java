package cn.anju.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Inserts the rows of one database into another of the same tables, batch by batch. Only
 * the inserting is timed, not the reading.
 */
final class SameRows {

	private static final int BATCH = 1_000;

	/** What was there before an import. */
	private static final Set<String> STAYING = Set.of("property_", "identity_register", "calendar_",
			"procedure_templates", "flyway", "qrtz", "event_publication");

	private final Connection from;

	private final Connection to;

	private final List<String> tables = new ArrayList<>();

	private long rows;

	SameRows(String fromUrl, String toUrl) throws SQLException {
		Schemas.fresh(toUrl);
		this.from = Schemas.connect(fromUrl);
		this.to = Schemas.connect(toUrl + (toUrl.contains("?") ? "&" : "?") + "rewriteBatchedStatements=true");
		copyTables();
	}

	private void copyTables() throws SQLException {
		List<String> all = strings("show tables", 1);
		run(this.to, "set foreign_key_checks = 0");
		for (String table : all) {
			run(this.to, strings("show create table `" + table + "`", 2).getFirst());
			if (STAYING.stream().noneMatch((start) -> table.toLowerCase(java.util.Locale.ROOT).startsWith(start))) {
				this.tables.add(table);
			}
		}
		run(this.to, "set foreign_key_checks = 1");
		inOrderOfReferences();
	}

	/** A table after those that it refers to. */
	private void inOrderOfReferences() throws SQLException {
		List<String> ordered = new ArrayList<>();
		Set<String> left = new TreeSet<>(this.tables);
		while (!left.isEmpty()) {
			for (String table : List.copyOf(left)) {
				Set<String> needed = new TreeSet<>(
						strings("select referenced_table_name from information_schema.key_column_usage"
								+ " where table_schema = database() and referenced_table_name is not null and table_name = '"
								+ table + "'", 1));
				if (Collections.disjoint(needed, left)) {
					ordered.add(table);
				}
			}
			left.removeAll(ordered);
		}
		this.tables.clear();
		this.tables.addAll(ordered);
	}

	/** Empties both sides. */
	void empty() throws SQLException {
		for (Connection side : List.of(this.from, this.to)) {
			run(side, "set foreign_key_checks = 0");
			for (String table : this.tables) {
				run(side, "truncate table `" + table + "`");
			}
			run(side, "set foreign_key_checks = 1");
		}
	}

	/** Inserts everything and gives how long that took. */
	double insertSeconds() throws SQLException {
		this.rows = 0;
		this.to.setAutoCommit(false);
		long nanos = 0;
		for (String table : this.tables) {
			nanos += insert(table);
		}
		this.to.setAutoCommit(true);
		return nanos / 1e9;
	}

	private long insert(String table) throws SQLException {
		String order = strings("select column_name from information_schema.columns where table_schema = database()"
				+ " and table_name = '" + table
				+ "' and column_name in ('subject_id', 'id') order by column_name = 'id' desc", 1)
			.stream()
			.findFirst()
			.map((column) -> " order by `" + column + "`")
			.orElse("");
		long nanos = 0;
		try (Statement reading = this.from.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
			reading.setFetchSize(Integer.MIN_VALUE);
			try (ResultSet read = reading.executeQuery("select * from `" + table + "`" + order)) {
				int columns = read.getMetaData().getColumnCount();
				String sql = "insert into `" + table + "` values (" + "?,".repeat(columns - 1) + "?)";
				List<Object[]> batch = new ArrayList<>();
				while (read.next()) {
					Object[] row = new Object[columns];
					for (int i = 0; i < columns; i++) {
						row[i] = read.getObject(i + 1);
					}
					batch.add(row);
					if (batch.size() == BATCH) {
						nanos += insert(sql, batch);
					}
				}
				nanos += insert(sql, batch);
			}
		}
		return nanos;
	}

	private long insert(String sql, List<Object[]> batch) throws SQLException {
		this.rows += batch.size();
		long before = System.nanoTime();
		if (!batch.isEmpty()) {
			try (PreparedStatement inserting = this.to.prepareStatement(sql)) {
				for (Object[] row : batch) {
					for (int i = 0; i < row.length; i++) {
						inserting.setObject(i + 1, row[i]);
					}
					inserting.addBatch();
				}
				inserting.executeBatch();
			}
			this.to.commit();
		}
		batch.clear();
		return System.nanoTime() - before;
	}

	long rows() {
		return this.rows;
	}

	int tables() {
		return this.tables.size();
	}

	private List<String> strings(String sql, int column) throws SQLException {
		List<String> found = new ArrayList<>();
		try (Statement statement = this.from.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				found.add(rows.getString(column));
			}
		}
		return found;
	}

	private static void run(Connection connection, String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
