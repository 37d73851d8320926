package cn.anju.care;

import java.io.ByteArrayInputStream;
import java.util.List;

import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.documents.CopyKind;
import cn.anju.documents.DocumentCategory;
import cn.anju.documents.DocumentDesk;
import cn.anju.documents.NewDocument;
import jakarta.annotation.security.RolesAllowed;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff say and write down in a case: to the owner, to each other, and what the
 * clock counts with.
 */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.ADMINISTRATOR })
public class CaseTalk {

	private final CaseAccess access;

	private final CaseChanges changes;

	private final DocumentDesk documents;

	private final Attachments attachments;

	private final CareNotices notices;

	CaseTalk(CaseAccess access, CaseChanges changes, DocumentDesk documents, Attachments attachments,
			CareNotices notices) {
		this.notices = notices;
		this.access = access;
		this.changes = changes;
		this.documents = documents;
		this.attachments = attachments;
	}

	/**
	 * Writes to the owner, who has one person to talk to.
	 * @param id the case; refused unless the asker has it or stands higher
	 * @param words what to say, 1 to 5,000 characters
	 */
	public void say(long id, String words) {
		say(id, words, List.of());
	}

	/**
	 * Writes to the owner and shows something.
	 * @param id the case; refused unless the asker has it or stands higher
	 * @param words what to say, 1 to 5,000 characters
	 * @param photos what can be seen, at most 9; the owner may open them
	 */
	public void say(long id, String words, List<NewPhoto> photos) {
		Case one = this.access.handled(id);
		show(one, this.changes.say(one, CaseEntry.Kind.SAID, null, false, words), photos, true);
	}

	/**
	 * Apologises and writes what was understood, for the owner to confirm. It
	 * answers what the owner has written. It is no first contact: that is a talk (S4:30),
	 * and a prepared sentence must not stop the clock.
	 * @param id an open case in which no plan or result waits for the owner; refused
	 * unless the asker has it or stands higher, and where no household could answer
	 * @param words the problem in the asker's words, 1 to 5,000 characters
	 */
	public void summarise(long id, String words) {
		Case one = open(id);
		if (one.state().awaitsOwner()) {
			throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
		}
		if (!this.notices.reaches(one)) {
			throw new Refused(CareRefusal.NOBODY_CONFIRMS);
		}
		this.changes.sayOnce(one, CaseEntry.Kind.SUMMARISED, Words.required(words, NewItem.LONGEST));
	}

	/**
	 * Writes to other staff; the owner never sees it.
	 * @param id the case
	 * @param words what to say, 1 to 5,000 characters
	 */
	public void note(long id, String words) {
		note(id, words, List.of());
	}

	/**
	 * Writes to other staff and shows them something; the owner sees neither.
	 * @param id the case
	 * @param words what to say, 1 to 5,000 characters
	 * @param photos what can be seen, at most 9
	 */
	public void note(long id, String words, List<NewPhoto> photos) {
		Case one = this.access.require(id);
		show(one, this.changes.say(one, CaseEntry.Kind.NOTED, null, true, words), photos, false);
	}

	private void show(Case one, long entry, List<NewPhoto> photos, boolean toOwner) {
		if (photos.size() > NewItem.MOST_PHOTOS) {
			throw new Refused(CareRefusal.TOO_MANY_PHOTOS, NewItem.MOST_PHOTOS);
		}
		Subject holder = new Subject(CaseQueue.CASE, one.id());
		for (NewPhoto photo : photos) {
			NewDocument document = new NewDocument(holder, photo.name(), DocumentCategory.OTHER, CopyKind.COPY, toOwner,
					null);
			long file = this.documents.add(document, new ByteArrayInputStream(photo.bytes()));
			this.attachments.add(one.id(), new Attachment(file, entry, photo.name()));
		}
	}

	/**
	 * Writes down that somebody spoke with the owner.
	 * @param id the case
	 * @param words what was said
	 */
	public void contacted(long id, String words) {
		this.changes.count(this.access.handled(id), CaseEntry.Kind.CONTACTED, ClockEntry.Kind.CONTACTED, words);
	}

	/**
	 * Writes down that somebody called and reached nobody: no contact for the clock, but
	 * a call on record (b.10).
	 * @param id an open case
	 * @param words when and how often, and what came of it
	 */
	public void called(long id, String words) {
		this.changes.say(open(id), CaseEntry.Kind.CALLED, null, false, words);
	}

	/**
	 * Writes down that the owner was told once more what waits, by letter for example.
	 * @param id a case with a plan, a result or an answer before the owner
	 * @param words how and what
	 */
	public void reminded(long id, String words) {
		Case one = open(id);
		if (!one.state().awaitsOwner()) {
			throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
		}
		this.changes.say(one, CaseEntry.Kind.REMINDED, null, false, words);
	}

	/**
	 * Lets the clock rest.
	 * @param id the case
	 * @param reason why; the owner reads it
	 */
	public void pause(long id, String reason) {
		this.changes.count(this.access.handled(id), CaseEntry.Kind.PAUSED, ClockEntry.Kind.PAUSED, reason);
	}

	/**
	 * Lets the clock run again.
	 * @param id the case
	 * @param words what has come; the owner reads it
	 */
	public void resume(long id, String words) {
		this.changes.count(this.access.handled(id), CaseEntry.Kind.RESUMED, ClockEntry.Kind.RESUMED, words);
	}

	private Case open(long id) {
		Case one = this.access.handled(id);
		if (!one.state().isOpen()) {
			throw new Refused(CareRefusal.NOT_IN_THIS_STATE);
		}
		return one;
	}

}
