package cn.anju.intake;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import cn.anju.core.Actor;
import cn.anju.core.Refused;
import cn.anju.core.Texts;

/**
 * Imports one file from the command line. The last line of its output is one JSON object
 * with the result; rejected rows are a result, not a failure.
 */
@Component
class ImportCommand {

	private static final int DONE = 0;

	private static final int FAILED = 1;

	private static final int WRONG_CALL = 2;

	private final ImportKinds kinds;

	private final ImportFiles files;

	private final Imports imports;

	private final JsonMapper json;

	private final Texts texts;

	ImportCommand(ImportKinds kinds, ImportFiles files, Imports imports, JsonMapper json, Texts texts) {
		this.kinds = kinds;
		this.files = files;
		this.imports = imports;
		this.json = json;
		this.texts = texts;
	}

	/** Runs {@code import KIND FILE} and gives the exit code. */
	Outcome run(List<String> arguments, PrintStream messages) {
		Locale locale = Texts.supported(Locale.getDefault());
		if (arguments.size() != 3) {
			messages.println(this.texts.of(locale, "intake.command.usage"));
			return new Outcome(WRONG_CALL, "");
		}
		try {
			ImportKind<?> kind = this.kinds.named(arguments.get(1));
			Path path = Path.of(arguments.get(2));
			ImportFile file = this.files.read(kind, path, String.valueOf(path.getFileName()), locale);
			return new Outcome(DONE, store(kind, file));
		}
		catch (Refused ex) {
			messages.println(this.texts.of(locale, ex.reason().key(), ex.facts().toArray()));
			return new Outcome(FAILED, "");
		}
	}

	private String store(ImportKind<?> kind, ImportFile file) {
		List<RejectedRow> rejected = new ArrayList<>();
		ImportSummary summary = this.imports.store(kind, file, Actor.COMMAND_LINE, ImportProgress.SILENT,
				rejected::add);
		ImportCounts counts = summary.counts();
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("accepted", counts.accepted());
		result.put("rejected", counts.rejected());
		result.put("created", counts.created());
		result.put("changed", counts.changed());
		result.put("unchanged", counts.unchanged());
		result.put("rows", rejected.stream().map(ImportCommand::row).toList());
		return this.json.writeValueAsString(result);
	}

	private static Map<String, Object> row(RejectedRow row) {
		Map<String, Object> entry = new LinkedHashMap<>();
		entry.put("row", row.row());
		entry.put("reason", row.reason().code());
		entry.put("also", row.also());
		return entry;
	}

	/**
	 * How a command ended.
	 *
	 * @param code exit code
	 * @param result the JSON object, empty if there is none
	 */
	record Outcome(int code, String result) {
	}

}
