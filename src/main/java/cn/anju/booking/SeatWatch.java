package cn.anju.booking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Tells open pages when the seats of a calendar change, whichever node has changed them
 * and also when a hold runs out by itself. While pages are open it compares, each second,
 * a mark of each watched calendar with the mark last told.
 */
@Component
public class SeatWatch implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(SeatWatch.class);

	private final SeatMarks marks;

	private final SeatReader reader;

	private final Set<Page> pages = ConcurrentHashMap.newKeySet();

	// one thread, so that a page is never told twice of one change
	private final ScheduledExecutorService thread = Executors
		.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("seat-watch").factory());

	private @Nullable ScheduledFuture<?> looking;

	SeatWatch(SeatMarks marks, SeatReader reader) {
		this.marks = marks;
		this.reader = reader;
	}

	/**
	 * Watches a calendar from yesterday on, until the registration is ended.
	 * @param calendar the calendar; one that does not exist never changes
	 * @param listener told once soon after the call, so that nothing is missed between
	 * reading and watching, then once after every change; on a thread without a
	 * transaction
	 * @return ends the watching
	 */
	public Watching watch(long calendar, Runnable listener) {
		return watch(new Page(calendar, (_) -> listener.run()));
	}

	/**
	 * Watches the seats of a calendar, which are read once for all pages.
	 * @param calendar the calendar
	 * @param listener told what stands now, as {@link #watch(long, Runnable)} says
	 * @return ends the watching
	 */
	public Watching follow(long calendar, Consumer<CalendarSeats> listener) {
		return watch(new Page(calendar, (seats) -> listener.accept(seats.get())));
	}

	private Watching watch(Page page) {
		this.pages.add(page);
		startLooking();
		lookSoon();
		return () -> {
			this.pages.remove(page);
			stopLookingIfNobodyIsThere();
		};
	}

	/** Looks soon, on the watch's own thread; returns at once. */
	public void lookSoon() {
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

	synchronized boolean isLooking() {
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
			Map<Long, String> now = new HashMap<>();
			Map<Long, CalendarSeats> seats = new HashMap<>();
			for (Page page : List.copyOf(this.pages)) {
				page.compare(now.computeIfAbsent(page.calendar, this.marks::of),
						() -> seats.computeIfAbsent(page.calendar, this.reader::of));
			}
		}
		catch (RuntimeException ex) {
			log.warn("Seats could not be looked up; trying again in a second", ex);
		}
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

		private final long calendar;

		private final Consumer<Supplier<CalendarSeats>> listener;

		private @Nullable String told;

		private Page(long calendar, Consumer<Supplier<CalendarSeats>> listener) {
			this.calendar = calendar;
			this.listener = listener;
		}

		private void compare(String now, Supplier<CalendarSeats> seats) {
			if (now.equals(this.told)) {
				return;
			}
			this.told = now;
			try {
				this.listener.accept(seats);
			}
			catch (RuntimeException ex) {
				log.warn("An open page could not be told about its seats", ex);
			}
		}

	}

}
