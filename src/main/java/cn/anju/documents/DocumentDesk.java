package cn.anju.documents;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.documents.DocumentChange.Deed;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of a holder for staff. Every call asks the holder's module whether
 * this member of staff may, and every change stays on record with who, when and why.
 */
@Service
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.FINANCE, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
@Transactional
public class DocumentDesk {

	private final StoredFiles files;

	private final FileStore store;

	private final Holders holders;

	private final DocumentChanges changes;

	private final Clock clock;

	DocumentDesk(StoredFiles files, FileStore store, Holders holders, DocumentChanges changes, Clock clock) {
		this.files = files;
		this.store = store;
		this.holders = holders;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * Keeps a file.
	 * @param document what it is
	 * @param content its bytes; closed by this call. Refused if there are none, more than
	 * the setting {@code anju.documents.largest}, or no PDF, JPEG, PNG or HEIC
	 * @return its id
	 */
	public long add(NewDocument document, InputStream content) {
		this.holders.requireChange(document.holder());
		requireSuperseded(document);
		long id = StoredFile.newId();
		FileStore.Content stored = this.store.store(id, content);
		StoredFile file = this.files
			.save(new StoredFile(id, document, stored, this.holders.actor().name(), this.clock.instant()));
		record(file, Deed.ADDED, "", document.category().name(), "");
		return id;
	}

	private void requireSuperseded(NewDocument document) {
		Long older = document.supersedes();
		if (older != null && this.files.findById(older)
			.filter((file) -> file.holder().equals(document.holder()) && !file.isRemoved())
			.isEmpty()) {
			throw new Refused(DocumentRefusal.NOTHING_TO_SUPERSEDE);
		}
	}

	/**
	 * Gives the files of a holder.
	 * @param holder the holder
	 * @return the newest first, without the removed ones
	 */
	@Transactional(readOnly = true)
	public List<DocumentSummary> of(Subject holder) {
		this.holders.requireSeenByStaff(holder);
		return summaries(this.files.findByHolderKindAndHolderIdOrderByIdDesc(holder.kind(), holder.id())
			.stream()
			.filter((file) -> !file.isRemoved())
			.toList());
	}

	static List<DocumentSummary> summaries(List<StoredFile> files) {
		Set<Long> superseded = files.stream()
			.map(StoredFile::supersedes)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return files.stream().map((file) -> file.summary(superseded.contains(file.id()))).toList();
	}

	/**
	 * Tells whether the signed-in member of staff may add and change.
	 * @param holder the holder
	 * @return whether it is so
	 */
	@Transactional(readOnly = true)
	public boolean mayChange(Subject holder) {
		return this.holders.mayChange(holder);
	}

	/**
	 * Gives what was done to a holder's files and checklist.
	 * @param holder the holder
	 * @return the newest first
	 */
	@Transactional(readOnly = true)
	public List<DocumentChange> history(Subject holder) {
		this.holders.requireSeenByStaff(holder);
		return this.changes.of(holder);
	}

	/**
	 * Opens a file.
	 * @param id the file
	 * @return its content
	 */
	@Transactional(readOnly = true)
	public OpenedDocument open(long id) {
		StoredFile file = present(id);
		this.holders.requireSeenByStaff(file.holder());
		return new OpenedDocument(file.name(), file.contentType(), this.store.open(file));
	}

	/**
	 * Puts a file into another category.
	 * @param id the file
	 * @param version the version that was read
	 * @param category the category
	 */
	public void classify(long id, int version, DocumentCategory category) {
		change(id, version, Deed.CLASSIFIED, (file) -> file.category().name(), (file) -> file.classify(category), "");
	}

	/**
	 * Puts a file into a category and marks what it shows, both or neither.
	 * @param id the file
	 * @param version the version that was read
	 * @param category the category
	 * @param copy an original or a copy
	 */
	public void file(long id, int version, DocumentCategory category, CopyKind copy) {
		change(id, version, Deed.CLASSIFIED, DocumentDesk::filed, (file) -> {
			file.classify(category);
			file.mark(copy);
		}, "");
	}

	private static String filed(StoredFile file) {
		return file.category().name() + " " + file.copyKind().name();
	}

	/**
	 * Marks what a file shows.
	 * @param id the file
	 * @param version the version that was read
	 * @param copy an original or a copy
	 */
	public void mark(long id, int version, CopyKind copy) {
		change(id, version, Deed.MARKED, (file) -> file.copyKind().name(), (file) -> file.mark(copy), "");
	}

	/**
	 * Lets the owner open a file, or no longer.
	 * @param id the file
	 * @param version the version that was read
	 * @param toOwner whether the owner may open it
	 */
	public void show(long id, int version, boolean toOwner) {
		change(id, version, toOwner ? Deed.SHOWN : Deed.HIDDEN, (_) -> "", (file) -> file.show(toOwner), "");
	}

	/**
	 * Removes a file from sight.
	 * @param id the file
	 * @param version the version that was read
	 * @param reason why; refused if empty
	 */
	public void remove(long id, int version, String reason) {
		if (reason.isBlank()) {
			throw new Refused(DocumentRefusal.REASON_MISSING);
		}
		change(id, version, Deed.REMOVED, (_) -> "", (file) -> file.remove(this.clock.instant()), reason.strip());
	}

	/**
	 * Takes a removal back.
	 * @param id the file
	 */
	public void restore(long id) {
		StoredFile file = this.files.findById(id)
			.filter(StoredFile::isRemoved)
			.orElseThrow(() -> new Refused(DocumentRefusal.NOT_YOURS));
		this.holders.requireChange(file.holder());
		file.restore();
		record(this.files.save(file), Deed.RESTORED, "", "", "");
	}

	private void change(long id, int version, Deed deed, Function<StoredFile, String> told, Consumer<StoredFile> how,
			String reason) {
		StoredFile file = present(id);
		this.holders.requireChange(file.holder());
		if (!file.isAt(version)) {
			throw new ObjectOptimisticLockingFailureException(StoredFile.class, id);
		}
		String was = told.apply(file);
		how.accept(file);
		record(this.files.save(file), deed, was, told.apply(file), reason);
	}

	private StoredFile present(long id) {
		return this.files.findById(id)
			.filter((file) -> !file.isRemoved())
			.orElseThrow(() -> new Refused(DocumentRefusal.NOT_YOURS));
	}

	private void record(StoredFile file, Deed deed, String was, String became, String reason) {
		this.changes.add(file.holder(), file.name(), deed, was.toLowerCase(Locale.ROOT),
				became.toLowerCase(Locale.ROOT), reason, this.holders.actor());
	}

}
