package cn.anju.messaging;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

import cn.anju.core.AccountId;
import cn.anju.core.Lookout;
import cn.anju.core.Roles;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inbox of the signed-in member of staff. */
@Service
@Transactional
@RolesAllowed({ Roles.SPECIALIST, Roles.SUPERVISOR, Roles.MANAGER, Roles.SALES, Roles.FINANCE, Roles.PROPERTY_COMPANY,
		Roles.ENGINEERING, Roles.ADMINISTRATOR })
public class InboxDesk {

	private final Inbox inbox;

	private final UnreadNotices unread;

	private final InboxWatch watch;

	private final CurrentStaff staff;

	InboxDesk(Inbox inbox, UnreadNotices unread, InboxWatch watch, CurrentStaff staff) {
		this.inbox = inbox;
		this.unread = unread;
		this.watch = watch;
		this.staff = staff;
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
		return this.unread.of(mine()).values().stream().mapToInt(Set::size).sum();
	}

	/**
	 * Marks a notice as read; the first time counts. One of somebody else is left alone.
	 * @param notice its id
	 */
	public void read(long notice) {
		this.inbox.read(mine(), account(), notice);
	}

	/**
	 * Marks notices as read that are unread now.
	 * @param category only those of a part of the journey, none for all
	 */
	public void readAll(@Nullable String category) {
		this.inbox.readAll(mine(), account(), category);
	}

	/**
	 * Marks as read what was said about something: whoever opens its page has read it.
	 * @param subject what the page is about
	 */
	public void readAbout(Subject subject) {
		this.inbox.readAbout(mine(), account(), subject);
	}

	/**
	 * Puts a notice away; it counts as read.
	 * @param notice its id
	 */
	public void archive(long notice) {
		this.inbox.archive(mine(), account(), notice);
	}

	/**
	 * Takes a notice out of the archive.
	 * @param notice its id
	 */
	public void bringBack(long notice) {
		this.inbox.bringBack(mine(), account(), notice);
	}

	/**
	 * Watches the inbox.
	 * @param listener told the number of unread notices, on another thread
	 * @return ends the watching
	 */
	@Transactional(readOnly = true)
	public Lookout.Watching watch(IntConsumer listener) {
		return this.watch.watch(Set.copyOf(mine()), listener);
	}

	private List<Long> mine() {
		return List.of(account().value());
	}

	private AccountId account() {
		return this.staff.accountId();
	}

}
