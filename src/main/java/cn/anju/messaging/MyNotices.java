package cn.anju.messaging;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

import cn.anju.core.Lookout;
import cn.anju.core.PersonId;
import cn.anju.core.Subject;
import cn.anju.core.Roles;
import cn.anju.identity.CurrentOwner;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The inbox of the signed-in owner: the notices of the persons bound to the phone, and no
 * others. Two spouses who share a phone see a notice to both of them once.
 */
@Service
@RolesAllowed(Roles.OWNER)
@Transactional
public class MyNotices {

	private final Inbox inbox;

	private final UnreadNotices unread;

	private final InboxWatch watch;

	private final CurrentOwner owner;

	MyNotices(Inbox inbox, UnreadNotices unread, InboxWatch watch, CurrentOwner owner) {
		this.inbox = inbox;
		this.unread = unread;
		this.watch = watch;
		this.owner = owner;
	}

	/**
	 * Gives notices, the newest first.
	 * @param filter which ones
	 * @param offset how many to pass over
	 * @param limit how many to give at most
	 * @param locale the reader's language
	 * @return the notices
	 */
	@Transactional(readOnly = true)
	public List<Notice> page(NoticeFilter filter, int offset, int limit, Locale locale) {
		return this.inbox.page(mine(), filter, offset, limit, locale);
	}

	/**
	 * Gives the newest unread notices.
	 * @param limit how many to give at most
	 * @param locale the reader's language
	 * @return the notices
	 */
	@Transactional(readOnly = true)
	public List<Notice> newestUnread(int limit, Locale locale) {
		return page(NoticeFilter.UNREAD, 0, limit, locale);
	}

	/**
	 * Counts notices by part of the journey; archived ones are left out.
	 * @return the numbers by category
	 */
	@Transactional(readOnly = true)
	public Map<String, Integer> categories() {
		return this.inbox.categories(mine());
	}

	/**
	 * Counts what is unread.
	 * @return the number of unread notices
	 */
	@Transactional(readOnly = true)
	public int unreadCount() {
		return (int) this.unread.of(mine()).values().stream().flatMap(Set::stream).distinct().count();
	}

	/**
	 * Marks a notice as read, for good: the first time counts. A notice of somebody else
	 * is left alone.
	 * @param notice its id
	 */
	public void read(long notice) {
		this.inbox.read(mine(), this.owner.accountId(), notice);
	}

	/**
	 * Marks what was said about something as read: its page shows all of it.
	 * @param subject what it is about
	 */
	public void readAbout(Subject subject) {
		this.inbox.readAbout(mine(), this.owner.accountId(), subject);
	}

	/**
	 * Marks notices as read that are unread now.
	 * @param category only those of a part of the journey, none for all
	 */
	public void readAll(@Nullable String category) {
		this.inbox.readAll(mine(), this.owner.accountId(), category);
	}

	/**
	 * Says for good that the owner has read and understood a notice. One of somebody else
	 * is left alone.
	 * @param notice its id
	 */
	public void acknowledge(long notice) {
		this.inbox.acknowledge(mine(), this.owner.accountId(), notice);
	}

	/**
	 * Puts a notice away; it counts as read.
	 * @param notice its id
	 */
	public void archive(long notice) {
		this.inbox.archive(mine(), this.owner.accountId(), notice);
	}

	/**
	 * Takes a notice out of the archive.
	 * @param notice its id
	 */
	public void bringBack(long notice) {
		this.inbox.bringBack(mine(), this.owner.accountId(), notice);
	}

	/**
	 * Watches the signed-in owner's inbox.
	 * @param listener told the number of unread notices, on another thread
	 * @return ends the watching
	 */
	@Transactional(readOnly = true)
	public Lookout.Watching watch(IntConsumer listener) {
		return this.watch.watch(Set.copyOf(mine()), listener);
	}

	private List<Long> mine() {
		return this.owner.persons().stream().map(PersonId::value).toList();
	}

}
