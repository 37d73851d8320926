package cn.anju.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Tells open pages when the unread notices change, whichever node wrote or read them.
 * While pages are open it compares, each second and right after a commit on this node,
 * the set of unread notices with the set last told. Comparing sets instead of following
 * ids misses nothing that commits late.
 */
@Component
public class InboxWatch implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(InboxWatch.class);

	private static final int CHUNK = 1_000;

	private final UnreadNotices unread;

	private final Set<Page> pages = ConcurrentHashMap.newKeySet();

	// one thread, so that a page is never told an older state after a newer one
	private final ScheduledExecutorService thread = Executors
		.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("inbox-watch").factory());

	private @Nullable ScheduledFuture<?> looking;

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
	public Watching watch(Set<Long> recipients, IntConsumer listener) {
		Page page = new Page(Set.copyOf(recipients), listener);
		this.pages.add(page);
		startLooking();
		lookSoon();
		return () -> {
			this.pages.remove(page);
			stopLookingIfNobodyIsThere();
		};
	}

	/** Looks soon, on the watch's own thread; returns at once. */
	void lookSoon() {
		if (this.pages.isEmpty()) {
			return;
		}
		try {
			this.thread.execute(this::look);
		}
		catch (RejectedExecutionException ex) {
			log.debug("The application is ending, nobody is told any more", ex);
		}
	}

	boolean isLooking() {
		return this.looking != null;
	}

	private synchronized void startLooking() {
		if (this.looking == null) {
			this.looking = this.thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
		}
	}

	private synchronized void stopLookingIfNobodyIsThere() {
		if (this.looking != null && this.pages.isEmpty()) {
			this.looking.cancel(false);
			this.looking = null;
		}
	}

	private void look() {
		try {
			List<Page> present = List.copyOf(this.pages);
			Map<Long, Set<Long>> byRecipient = unreadOf(present);
			present.forEach((page) -> page.compare(byRecipient));
		}
		catch (RuntimeException ex) {
			log.warn("Unread notices could not be looked up; trying again in a second", ex);
		}
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
		this.thread.shutdownNow();
	}

	/** An open page; ended when the page is left. */
	@FunctionalInterface
	public interface Watching {

		/** Ends the watching; nobody is told any more. */
		void end();

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
