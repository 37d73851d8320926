package cn.anju.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import cn.anju.core.Lookout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Tells open pages when the unread notices change, whichever node wrote or read them.
 * While pages are open it compares, also right after a commit on this node, the set of
 * unread notices with the set last told. Comparing sets instead of following ids misses
 * nothing that commits late.
 */
@Component
public class InboxWatch implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(InboxWatch.class);

	private static final int CHUNK = 1_000;

	private final UnreadNotices unread;

	private final Lookout<Page> pages = new Lookout<>("inbox-watch", this::look);

	InboxWatch(UnreadNotices unread) {
		this.unread = unread;
	}

	/**
	 * Watches the inbox of persons, or of a member of staff, until the registration is
	 * ended.
	 * @param recipients the ids of the signed-in owner's persons, or the account
	 * @param listener told the number of unread notices, first soon after the call, then
	 * whenever which ones are unread has changed; on a thread without a transaction
	 * @return ends the watching
	 */
	public Lookout.Watching watch(Set<Long> recipients, IntConsumer listener) {
		return this.pages.watch(new Page(Set.copyOf(recipients), listener));
	}

	/** Looks soon, on the watch's own thread; returns at once. */
	void lookSoon() {
		this.pages.soon();
	}

	boolean isLooking() {
		return this.pages.isLooking();
	}

	private void look(List<Page> present) {
		Map<Long, Set<Long>> byRecipient = unreadOf(present);
		present.forEach((page) -> page.compare(byRecipient));
	}

	private Map<Long, Set<Long>> unreadOf(Collection<Page> present) {
		List<Long> recipients = new ArrayList<>(
				present.stream().flatMap((page) -> page.recipients.stream()).collect(Collectors.toSet()));
		Map<Long, Set<Long>> byRecipient = new ConcurrentHashMap<>();
		for (int from = 0; from < recipients.size(); from += CHUNK) {
			byRecipient.putAll(this.unread.of(recipients.subList(from, Math.min(from + CHUNK, recipients.size()))));
		}
		return byRecipient;
	}

	@Override
	public void close() {
		this.pages.close();
	}

	private static final class Page {

		private final Set<Long> recipients;

		private final IntConsumer listener;

		private @Nullable Set<Long> told;

		private Page(Set<Long> recipients, IntConsumer listener) {
			this.recipients = recipients;
			this.listener = listener;
		}

		private void compare(Map<Long, Set<Long>> byRecipient) {
			Set<Long> now = this.recipients.stream()
				.flatMap((recipient) -> byRecipient.getOrDefault(recipient, Set.of()).stream())
				.collect(Collectors.toSet());
			if (now.equals(this.told)) {
				return;
			}
			this.told = now;
			try {
				this.listener.accept(now.size());
			}
			catch (RuntimeException ex) {
				log.warn("An open page could not be told about its notices", ex);
			}
		}

	}

}
