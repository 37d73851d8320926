package cn.anju.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import cn.anju.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The department's real files through the command, twice. */
@DatabaseTest
@TestPropertySource(properties = "anju.intake.chunk=150")
class RealImportTest {

	@Autowired
	private ImportCommand command;

	@Test
	void the_real_files_give_the_expected_figures_and_the_second_import_changes_nothing() {
		assertThat(figures(run("price-table", TestTables.PRICE_TABLE))).containsExactly(416, 0, 416, 0, 0);
		assertThat(figures(run("price-table", TestTables.PRICE_TABLE))).containsExactly(416, 0, 0, 0, 416);

		JsonNode first = run("ledger", TestTables.SALES_LEDGER);
		assertThat(figures(first)).containsExactly(309, 14, 309, 0, 0);
		assertRejectedRows(first);
		JsonNode second = run("ledger", TestTables.SALES_LEDGER);
		assertThat(figures(second)).containsExactly(309, 14, 0, 0, 309);
		assertRejectedRows(second);
	}

	private static void assertRejectedRows(JsonNode result) {
		assertThat(new ArrayList<>(RealImport.reasons(result).entrySet()))
			.containsExactlyElementsOf(RealImport.expectedReasons().entrySet());
	}

	private static List<Integer> figures(JsonNode result) {
		return List.of("accepted", "rejected", "created", "changed", "unchanged")
			.stream()
			.map((name) -> result.get(name).asInt())
			.toList();
	}

	private JsonNode run(String kind, Path file) {
		ImportCommand.Outcome outcome = this.command.run(List.of("import", kind, file.toString()), System.err);
		assertThat(outcome.code()).isZero();
		return new JsonMapper().readTree(outcome.result());
	}

}
