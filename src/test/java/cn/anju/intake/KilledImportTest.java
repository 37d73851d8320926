package cn.anju.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import cn.anju.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A real process of {@code bin/import ledger} is killed with -9 when everything of a
 * batch is written and nothing of it committed. The database shows when that is so.
 */
@DatabaseTest
@TestPropertySource(properties = "anju.intake.chunk=100")
class KilledImportTest {

	/**
	 * The statements with which a batch ends before it is committed; each of them waits
	 * for the record. A batch without rejected rows begins with the second.
	 */
	private static final String AT_ITS_END = """
			select count(*) from information_schema.processlist where db = database()
			and (info like 'insert into intake_rows%' or info like 'insert ignore into intake_import_projects%'
			or info like 'update intake_imports set accepted%')""";

	private static final int SIGKILL = 137;

	@TempDir
	private Path folder;

	@Autowired
	private Environment environment;

	@Autowired
	private ImportCommand command;

	@Autowired
	private DataSource source;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@Timeout(120)
	void an_import_killed_in_the_middle_left_whole_rows_or_none_and_the_next_one_completes_it() throws Exception {
		run("price-table", TestTables.PRICE_TABLE);
		Path output = this.folder.resolve("output.txt");
		Process process = ImportProcess.start(this.environment, "ledger", TestTables.SALES_LEDGER, 20, output);
		try (Connection held = this.source.getConnection()) {
			held.setAutoCommit(false);
			await(process, output, () -> number("select coalesce(sum(accepted), 0) from intake_imports"
					+ " where kind = 'ledger' and state = 'RUNNING'") > 0);
			lockTheRecord(held);
			await(process, output, () -> number(AT_ITS_END) > 0);
			process.destroyForcibly();
			assertThat(process.waitFor()).isEqualTo(SIGKILL);
			held.rollback();
		}

		int stored = number("select count(*) from purchase_purchases");
		assertThat(stored).isPositive().isLessThan(309);
		everyPurchaseIsWhole(stored);

		JsonNode second = run("ledger", TestTables.SALES_LEDGER);
		assertThat(second.get("created").asInt()).isEqualTo(309 - stored);
		assertThat(second.get("unchanged").asInt()).isEqualTo(stored);
		expected(second);
		everyPurchaseIsWhole(309);
		assertThat(this.jdbc.sql("select state from intake_imports where kind = 'ledger' order by id")
			.query(String.class)
			.list()).containsExactly("INTERRUPTED", "DONE");

		JsonNode third = run("ledger", TestTables.SALES_LEDGER);
		assertThat(third.get("created").asInt()).isZero();
		assertThat(third.get("changed").asInt()).isZero();
		assertThat(third.get("unchanged").asInt()).isEqualTo(309);
		expected(third);
	}

	private static void lockTheRecord(Connection connection) throws SQLException {
		try (var statement = connection
			.prepareStatement("select id from intake_imports where kind = 'ledger' and state = 'RUNNING' for update")) {
			assertThat(statement.executeQuery().next()).isTrue();
		}
	}

	/**
	 * Every row has what belongs to it, and nothing belongs to a row that is not there.
	 */
	private void everyPurchaseIsWhole(int purchases) {
		for (String counted : List.of("count(*) from purchase_purchases",
				"count(distinct purchase_id) from purchase_parties where role = 'BUYER'",
				"count(distinct purchase_id) from purchase_history", "count(*) from procedure_runs",
				"count(distinct subject_id) from procedure_cards",
				"count(distinct purchase_id) from messaging_members")) {
			assertThat(number("select " + counted)).as(counted).isEqualTo(purchases);
		}
		assertThat(number("""
				select count(*) from identity_persons p
				where not exists (select 1 from purchase_parties q where q.person_id = p.id)""")).isZero();
		assertThat(number("""
				select count(*) from purchase_payments m
				where not exists (select 1 from purchase_purchases p where p.id = m.purchase_id)""")).isZero();
	}

	private static void expected(JsonNode result) {
		assertThat(RealImport.reasons(result)).isEqualTo(RealImport.expectedReasons());
		assertThat(result.get("accepted").asInt()).isEqualTo(309);
		assertThat(result.get("rejected").asInt()).isEqualTo(14);
	}

	private int number(String sql) {
		return this.jdbc.sql(sql).query(Integer.class).single();
	}

	private JsonNode run(String kind, Path file) {
		ImportCommand.Outcome outcome = this.command.run(List.of("import", kind, file.toString()), System.err);
		assertThat(outcome.code()).isZero();
		return new JsonMapper().readTree(outcome.result());
	}

	/** Waits as long as the process lives; how long is bounded by the test. */
	private static void await(Process process, Path output, BooleanSupplier so) throws InterruptedException {
		while (!so.getAsBoolean()) {
			boolean ended = process.waitFor(50, TimeUnit.MILLISECONDS);
			assertThat(ended).as(() -> "the import ended by itself: " + read(output)).isFalse();
		}
	}

	private static String read(Path output) {
		try {
			return Files.readString(output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
