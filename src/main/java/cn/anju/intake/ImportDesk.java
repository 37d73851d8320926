package cn.anju.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Texts;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectName;
import cn.anju.identity.ProjectNames;
import cn.anju.identity.ProjectScope;

/**
 * Imports by staff: preview, storing, records of what was imported, rejected rows. Rows
 * of projects for which the asker does not work are rejected.
 */
@Service
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class ImportDesk {

	static final String[] IMPORTING = { Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR };

	private final ImportKinds kinds;

	private final ImportFiles files;

	private final Imports imports;

	private final ImportRecords records;

	private final RejectedRows rejectedRows;

	private final CurrentActor actor;

	private final CurrentStaff staff;

	private final ProjectNames projects;

	private final Texts texts;

	ImportDesk(ImportKinds kinds, ImportFiles files, Imports imports, ImportRecords records, RejectedRows rejectedRows,
			CurrentActor actor, CurrentStaff staff, ProjectNames projects, Texts texts) {
		this.kinds = kinds;
		this.files = files;
		this.imports = imports;
		this.records = records;
		this.rejectedRows = rejectedRows;
		this.actor = actor;
		this.staff = staff;
		this.projects = projects;
		this.texts = texts;
	}

	/**
	 * Gives the kinds of file that can be imported.
	 * @return name and prefix of texts of each, in the order they are shown
	 */
	public List<Kind> kinds() {
		return this.kinds.all()
			.stream()
			.map((kind) -> new Kind(kind.name(), kind.textPrefix(), kind.asksForProject()))
			.toList();
	}

	/**
	 * Gives the projects into which the asker imports.
	 * @return the projects in the order they are shown
	 */
	public List<ProjectName> projects() {
		ProjectScope scope = scope();
		return this.projects.all().stream().filter((project) -> scope.allows(project.id())).toList();
	}

	/**
	 * Gives the largest file that is read.
	 * @return its size in bytes
	 */
	public long largestFile() {
		return this.files.largest();
	}

	/**
	 * Reads a file and says what importing it would do. Nothing is stored.
	 * @param kind the name of the kind
	 * @param content the content of the file, read to its end; not kept on disk
	 * @param fileName the name it had where it came from
	 * @param locale the reader's language
	 * @param progress hears how far the examination is
	 * @return the preview
	 * @throws Refused if the file cannot be read or holds no such table
	 */
	public ImportPreview preview(String kind, InputStream content, String fileName, Locale locale,
			ImportProgress progress) {
		return preview(kind, null, content, fileName, locale, progress);
	}

	/**
	 * Reads a file for one project and says what importing it would do. Nothing is
	 * stored.
	 * @param kind the name of the kind
	 * @param project the project of rows that name none, while rows of others are
	 * rejected; or nothing, if every row names its own
	 * @param content the content of the file, read to its end; not kept on disk
	 * @param fileName the name it had where it came from
	 * @param locale the reader's language
	 * @param progress hears how far the examination is
	 * @return the preview, which keeps to that project when it is stored
	 * @throws Refused if the project is not the asker's, the file cannot be read or holds
	 * no such table
	 */
	public ImportPreview preview(String kind, @Nullable ProjectId project, InputStream content, String fileName,
			Locale locale, ImportProgress progress) {
		ProjectScope scope = scope();
		if (project != null) {
			scope.require(project);
			scope = new ProjectScope(false, Set.of(project));
		}
		ImportKind<?> chosen = ScopedKind.of(this.kinds.named(kind), scope);
		return this.imports.preview(chosen, this.files.read(chosen, content, fileName, locale), progress);
	}

	/**
	 * Begins to store what a preview has shown; every row is examined again as it is
	 * stored.
	 * @param preview the preview
	 * @param progress hears how far it is
	 * @return the running import
	 */
	public RunningImport start(ImportPreview preview, ImportProgress progress) {
		RunningImport running = new RunningImport();
		Actor starter = this.actor.get();
		ProjectScope now = scope();
		// what was asked for one project stays there, as far as the asker still works for
		// it
		ProjectScope scope = (preview.kind() instanceof ScopedKind<?> shown) ? shown.within(now) : now;
		ImportKind<?> kind = ScopedKind.of(this.kinds.named(preview.kindName()), scope);
		Thread.ofVirtual().name("import").start(() -> run(kind, preview, starter, running, progress));
		return running;
	}

	private ProjectScope scope() {
		return this.staff.projects(IMPORTING);
	}

	private ImportReader reader() {
		return new ImportReader(this.actor.get().id(), scope());
	}

	private void run(ImportKind<?> kind, ImportPreview preview, Actor starter, RunningImport running,
			ImportProgress progress) {
		try {
			running.result().complete(this.imports.store(kind, preview.file(), starter, running.with(progress), (_) -> {
			}));
		}
		catch (RuntimeException ex) {
			running.result().completeExceptionally(ex);
		}
	}

	/**
	 * Gives earlier imports, the newest first: the asker's own, and those that touched no
	 * project but the asker's.
	 * @param offset how many to leave out
	 * @param limit how many at most
	 * @return their records
	 */
	public List<ImportSummary> imports(int offset, int limit) {
		return this.records.newest(reader(), offset, limit);
	}

	public int size() {
		return this.records.size(reader());
	}

	/**
	 * Finds the record of an import.
	 * @param id its id
	 * @return the record, or nothing if there is none that the asker may see
	 */
	public Optional<ImportSummary> find(long id) {
		return this.records.find(id, reader());
	}

	/**
	 * Gives why rows were rejected.
	 * @param id the import
	 * @param offset how many to leave out
	 * @param limit how many at most
	 * @return rejected rows in the order of the file
	 */
	public List<RejectedRow> rejected(long id, int offset, int limit) {
		return find(id).isPresent() ? this.rejectedRows.of(id, offset, limit) : List.of();
	}

	/**
	 * Tells whether the rejected rows can still be downloaded.
	 * @param id the import
	 * @return whether their cells are kept
	 */
	public boolean canDownloadRejected(long id) {
		return find(id).isPresent() && this.rejectedRows.areKept(id);
	}

	/**
	 * Writes the rejected rows as an Excel file with a column of reasons.
	 * @param id the import
	 * @param locale the language of the reasons
	 * @param out where to write
	 * @throws IOException if it cannot be written
	 */
	public void writeRejected(long id, Locale locale, OutputStream out) throws IOException {
		ImportSummary summary = find(id).orElseThrow(() -> new Refused(IntakeRefusal.GONE));
		List<RejectedRows.Kept> rows = this.rejectedRows.kept(id);
		if (rows.isEmpty()) {
			throw new Refused(IntakeRefusal.GONE);
		}
		new RejectedWorkbook(this.texts, locale, this.kinds.named(summary.kind())).write(this.records.headings(id),
				rows, out);
	}

	/**
	 * A kind of file that can be imported.
	 *
	 * @param name its name
	 * @param textPrefix what the keys of its texts begin with
	 * @param asksForProject whether rows need not name their project
	 */
	public record Kind(String name, String textPrefix, boolean asksForProject) {
	}

}
