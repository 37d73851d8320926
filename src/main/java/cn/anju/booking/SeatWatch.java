package cn.anju.booking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import cn.anju.core.Lookout;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Tells open pages when the seats of a calendar change, whichever node has changed them
 * and also when a hold runs out by itself. While pages are open it compares a mark of
 * each watched calendar with the mark last told.
 */
@Component
public class SeatWatch implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(SeatWatch.class);

	private final SeatMarks marks;

	private final SeatReader reader;

	private final Lookout<Page> pages = new Lookout<>("seat-watch", this::look);

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
	public Lookout.Watching watch(long calendar, Runnable listener) {
		return this.pages.watch(new Page(calendar, (_) -> listener.run()));
	}

	/**
	 * Watches the seats of a calendar, which are read once for all pages.
	 * @param calendar the calendar
	 * @param listener told what stands now, as {@link #watch(long, Runnable)} says
	 * @return ends the watching
	 */
	public Lookout.Watching follow(long calendar, Consumer<CalendarSeats> listener) {
		return this.pages.watch(new Page(calendar, (seats) -> listener.accept(seats.get())));
	}

	/** Looks soon, on the watch's own thread; returns at once. */
	void lookSoon() {
		this.pages.soon();
	}

	boolean isLooking() {
		return this.pages.isLooking();
	}

	private void look(List<Page> present) {
		Map<Long, String> now = new HashMap<>();
		Map<Long, CalendarSeats> seats = new HashMap<>();
		present.forEach((page) -> page.compare(now.computeIfAbsent(page.calendar, this.marks::of),
				() -> seats.computeIfAbsent(page.calendar, this.reader::of)));
	}

	@Override
	public void close() {
		this.pages.close();
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
