package cn.anju.booking.ui.office;

import java.util.ArrayList;
import java.util.List;

import cn.anju.booking.BoardSlot;
import cn.anju.booking.BookingRights;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;

/** The day, a row for each slot. Rows that have not changed stay as they are. */
class DayBoard extends Div {

	private static final long serialVersionUID = 1L;

	/**
	 * The browser moves the line of the hour; the clock of the server gives the hour. On
	 * a phone the day begins at the slot that is not over.
	 */
	private static final String LINE = """
			const board = this;
			const ahead = $0 - Date.now();
			clearInterval(board.ajClock);
			const draw = () => {
				if (!board.isConnected) { clearInterval(board.ajClock); return; }
				const line = board.querySelector(':scope > .now-line');
				const now = Date.now() + ahead;
				const rows = [...board.querySelectorAll(':scope > .aj-slot-row')];
				const row = rows.find((one) => now < Number(one.dataset.until));
				const before = rows.length === 0 || now < Number(rows[0].dataset.from);
				line.hidden = !row || before;
				if (line.hidden) return;
				const from = Number(row.dataset.from);
				const part = Math.max(0, (now - from) / (Number(row.dataset.until) - from));
				line.style.top = (row.offsetTop + part * row.offsetHeight) + 'px';
				const hour = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: $1 });
				line.dataset.time = hour.format(now);
			};
			board.ajClock = setInterval(draw, 20000);
			requestAnimationFrame(draw);
			if (!board.ajScrolled && innerWidth < 900) {
				board.ajScrolled = true;
				const present = board.querySelector(':scope > .is-past ~ .aj-slot-row:not(.is-past)');
				requestAnimationFrame(() => present?.scrollIntoView());
			}
			new ResizeObserver(draw).observe(board);""";

	private final transient BookingWords words;

	private final transient BoardActions actions;

	private final Div line = new Div();

	private final List<SlotRow> rows = new ArrayList<>();

	private transient List<Key> shown = List.of();

	DayBoard(BookingWords words, BoardActions actions) {
		this.words = words;
		this.actions = actions;
		addClassName("aj-day-board");
		this.line.addClassName("now-line");
		this.line.getElement().setAttribute("aria-hidden", "true").setAttribute("hidden", true);
	}

	void show(List<BoardSlot> slots, BookingRights rights) {
		List<Key> keys = slots.stream().map((slot) -> key(slot, rights)).toList();
		if (ids(keys).equals(ids(this.shown))) {
			keys.forEach((key) -> showAnew(key, keys.indexOf(key)));
		}
		else {
			this.rows.clear();
			keys.forEach((key) -> this.rows.add(row(key)));
			removeAll();
			this.rows.forEach(this::add);
			add(this.line);
		}
		this.shown = keys;
	}

	private void showAnew(Key key, int at) {
		if (!key.equals(this.shown.get(at))) {
			SlotRow fresh = row(key);
			replace(this.rows.set(at, fresh), fresh);
		}
	}

	private SlotRow row(Key key) {
		return new SlotRow(key.slot(), key.rights(), this.words, this.actions);
	}

	private static List<Long> ids(List<Key> keys) {
		return keys.stream().map((key) -> key.slot().seats().slot().id()).toList();
	}

	private Key key(BoardSlot slot, BookingRights rights) {
		boolean begun = !this.words.now().isBefore(slot.seats().slot().startsAt());
		boolean over = !this.words.now().isBefore(slot.seats().slot().endsAt());
		return new Key(slot, begun, over, rights);
	}

	/** Puts the focus back on somebody whose card was drawn anew. */
	void focus(long appointment) {
		this.rows.forEach((row) -> row.focus(appointment));
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		getElement().executeJs(LINE, (double) this.words.now().toEpochMilli(), this.words.zone());
	}

	/** What a row shows, which changes also when the slot begins or ends. */
	private record Key(BoardSlot slot, boolean begun, boolean over, BookingRights rights) {
	}

}
