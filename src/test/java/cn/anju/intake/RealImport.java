package cn.anju.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What importing the real sales ledger must say. */
final class RealImport {

	private static final Path EXPECTED = Path.of("src/test/resources/data/sales-ledger.expected.json");

	private RealImport() {
	}

	static Map<Integer, String> expectedReasons() {
		try {
			return reasons(new JsonMapper().readTree(Files.readString(EXPECTED)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Rejected rows with their one reason, in the order of the file. */
	static Map<Integer, String> reasons(JsonNode result) {
		Map<Integer, String> reasons = new LinkedHashMap<>();
		result.get("rows").forEach((row) -> reasons.put(row.get("row").asInt(), row.get("reason").asString()));
		return reasons;
	}

}
