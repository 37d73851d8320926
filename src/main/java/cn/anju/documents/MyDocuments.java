package cn.anju.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The documents of the signed-in owner: of the own holders only, and of those only what a
 * clerk has made visible.
 */
@Service
@RolesAllowed(Roles.OWNER)
@Transactional(readOnly = true)
public class MyDocuments {

	private final StoredFiles files;

	private final FileStore store;

	private final Holders holders;

	private final Checklist checklist;

	private final CustodyBook custody;

	MyDocuments(StoredFiles files, FileStore store, Holders holders, Checklist checklist, CustodyBook custody) {
		this.files = files;
		this.store = store;
		this.holders = holders;
		this.checklist = checklist;
		this.custody = custody;
	}

	/**
	 * Gives what the owner has.
	 * @return one entry per holder in the holders' order, also those without documents
	 */
	public List<HeldDocuments> all() {
		List<HeldDocuments> all = new ArrayList<>();
		this.holders.all().stream().filter(DocumentHolder::isListed).forEach((holder) -> all.addAll(of(holder)));
		return all;
	}

	private List<HeldDocuments> of(DocumentHolder holder) {
		List<OwnedHolder> owned = holder.owned();
		if (owned.isEmpty()) {
			return List.of();
		}
		Map<Long, List<StoredFile>> byHolder = this.files
			.findByHolderKindAndHolderIdInAndRemovedAtIsNullOrderByIdDesc(holder.kind(),
					owned.stream().map(OwnedHolder::id).toList())
			.stream()
			.collect(Collectors.groupingBy((file) -> file.holder().id()));
		return owned.stream().map((one) -> {
			Subject subject = new Subject(holder.kind(), one.id());
			return new HeldDocuments(one.name(), visible(byHolder.getOrDefault(one.id(), List.of())),
					this.checklist.of(subject), this.custody.holdings(subject));
		}).toList();
	}

	private static List<DocumentSummary> visible(List<StoredFile> files) {
		return DocumentDesk.summaries(files)
			.stream()
			.filter((document) -> document.visibleToOwner() && !document.superseded())
			.toList();
	}

	/**
	 * Opens a document.
	 * @param id the document; refused alike if there is none, it is not visible, or it
	 * belongs to somebody else
	 * @return its content
	 */
	public OpenedDocument open(long id) {
		StoredFile file = this.files.findById(id)
			.filter(StoredFile::isSeenByOwner)
			.filter((found) -> this.holders.isOwned(found.holder()))
			.orElseThrow(() -> new Refused(DocumentRefusal.NOT_YOURS));
		return new OpenedDocument(file.name(), file.contentType(), this.store.open(file));
	}

	/**
	 * Tells where the paper originals of an own holder are.
	 * @param holder the holder
	 * @return who has which original; nothing for somebody else's holder
	 */
	public List<Holding> originals(Subject holder) {
		return this.holders.isOwned(holder) ? this.custody.holdings(holder) : List.of();
	}

	/**
	 * Tells what is owed and what is in review; never the documents' numbers.
	 * @param holder the holder
	 * @return its checklist; nothing for somebody else's holder
	 */
	public List<ChecklistEntry> checklist(Subject holder) {
		return this.holders.isOwned(holder) ? this.checklist.of(holder) : List.of();
	}

}
