package cn.anju.intake;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

import cn.anju.core.Actor;
import cn.anju.core.Refused;
import cn.anju.core.Texts;
import cn.anju.identity.ProjectNames;
import cn.anju.identity.ProjectScope;

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

	private final ProjectNames projects;

	private final JsonMapper json;

	private final Texts texts;

	ImportCommand(ImportKinds kinds, ImportFiles files, Imports imports, ProjectNames projects, JsonMapper json,
			Texts texts) {
		this.kinds = kinds;
		this.files = files;
		this.imports = imports;
		this.projects = projects;
		this.json = json;
		this.texts = texts;
	}

	/**
	 * Runs {@code import KIND FILE [PROJECT]} and gives the exit code. With a project,
	 * rows of others are rejected, and rows that name none are taken for its own.
	 */
	Outcome run(List<String> arguments, PrintStream messages) {
		Locale locale = Texts.supported(Locale.getDefault());
		if (arguments.size() != 3 && arguments.size() != 4) {
			messages.println(this.texts.of(locale, "intake.command.usage"));
			return new Outcome(WRONG_CALL, "");
		}
		try {
			ImportKind<?> every = this.kinds.named(arguments.get(1));
			ImportKind<?> kind = (arguments.size() == 4) ? ScopedKind.of(every, project(arguments.get(3))) : every;
			Path path = Path.of(arguments.get(2));
			ImportFile file = this.files.read(kind, path, String.valueOf(path.getFileName()), locale);
			return new Outcome(DONE, store(kind, file));
		}
		catch (Refused ex) {
			messages.println(this.texts.of(locale, ex.reason().key(), ex.facts().toArray()));
			return new Outcome(FAILED, "");
		}
	}

	private ProjectScope project(String name) {
		String wanted = CellTexts.code(name);
		return this.projects.all()
			.stream()
			.filter((one) -> CellTexts.code(one.name()).equalsIgnoreCase(wanted))
			.findFirst()
			.map((one) -> new ProjectScope(false, Set.of(one.id())))
			.orElseThrow(() -> new Refused(IntakeRefusal.UNKNOWN_PROJECT, name));
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
