package cn.anju.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

import cn.anju.core.Actor;
import cn.anju.core.Refused;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.documents.DocumentChange.Deed;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Collecting and verifying documents: what came in is accepted or returned
 * with a reason, an accepted item can be confirmed by a second person.
 */
@Service
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.FINANCE, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
@Transactional
public class ChecklistDesk {

	private final ChecklistItems items;

	private final Checklist checklist;

	private final Holders holders;

	private final DocumentChanges changes;

	private final Clock clock;

	ChecklistDesk(ChecklistItems items, Checklist checklist, Holders holders, DocumentChanges changes, Clock clock) {
		this.items = items;
		this.checklist = checklist;
		this.holders = holders;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * Gives a subject's checklist.
	 * @param subject the subject
	 * @return its items
	 */
	@Transactional(readOnly = true)
	public List<ChecklistEntry> of(Subject subject) {
		this.holders.requireSeenByStaff(subject);
		return this.checklist.of(subject);
	}

	/**
	 * Says that an item has come in.
	 * @param id the item, owed or returned
	 * @param version the version that was read
	 * @param file the file that shows it, none for paper
	 */
	public void receive(long id, int version, @Nullable Long file) {
		change(id, version, Deed.RECEIVED, (item, _) -> item.receive(file, this.clock.instant()), "");
	}

	/**
	 * Accepts an item that is in review.
	 * @param id the item
	 * @param version the version that was read
	 * @param validUntil the last day on which the document is valid, none if it says
	 * none; refused if it has passed
	 */
	public void accept(long id, int version, @Nullable LocalDate validUntil) {
		change(id, version, Deed.ACCEPTED,
				(item, by) -> item.accept(validUntil, LocalDate.now(this.clock), by, this.clock.instant()), "");
	}

	/**
	 * Returns an item that is in review.
	 * @param id the item
	 * @param version the version that was read
	 * @param reason why, read by the owner; refused if empty
	 */
	public void giveBack(long id, int version, String reason) {
		change(id, version, Deed.RETURNED, (item, by) -> item.giveBack(reason, by, this.clock.instant()),
				reason.strip());
	}

	/**
	 * Confirms an accepted item; refused to whoever accepted it.
	 * @param id the item
	 * @param version the version that was read
	 */
	public void confirm(long id, int version) {
		change(id, version, Deed.CONFIRMED, ChecklistItem::confirm, "");
	}

	/**
	 * Takes a verdict back; the item is in review again.
	 * @param id the item
	 * @param version the version that was read
	 * @param reason why; refused if empty
	 */
	public void reopen(long id, int version, String reason) {
		if (reason.isBlank()) {
			throw new Refused(DocumentRefusal.REASON_MISSING);
		}
		change(id, version, Deed.REOPENED, (item, _) -> item.reopen(), reason.strip());
	}

	private void change(long id, int version, Deed deed, BiConsumer<ChecklistItem, Actor> how, String reason) {
		ChecklistItem item = this.items.findById(id).orElseThrow(() -> new Refused(DocumentRefusal.NOT_YOURS));
		this.holders.requireChange(item.subject());
		if (!item.isAt(version)) {
			throw new ObjectOptimisticLockingFailureException(ChecklistItem.class, id);
		}
		Actor by = this.holders.actor();
		String was = item.state().name();
		how.accept(item, by);
		this.items.save(item);
		this.changes.add(item.subject(), item.nameZh(), deed, was, item.state().name(), reason, by);
	}

}
