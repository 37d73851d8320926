package cn.anju.booking.ui.office;

import java.time.LocalDate;
import java.util.List;

import cn.anju.booking.BoardSlot;

/** What can be done from a board; the page does it and shows the board again. */
interface BoardActions {

	/** Opens an appointment. */
	void open(long appointment);

	/** Receives somebody. */
	void checkIn(long appointment, int version);

	/** Says that it took place. */
	void finish(long appointment, int version);

	/** Books for somebody on the phone. */
	void book(BoardSlot slot);

	/** Sets the seats of slots. */
	void seats(List<BoardSlot> slots);

	/** Moves one of those who come in a slot. */
	void move(BoardSlot slot);

	/** Shows a day. */
	void show(LocalDate day);

}
