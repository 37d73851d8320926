package cn.anju.booking;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A slot as the board shows it.
 *
 * @param seats the slot with its seats
 * @param closedBecause why it is closed, if it is
 * @param appointments who comes, in the order of booking; without those that were
 * cancelled
 * @param waiting who waits or has an offer, in their order
 */
public record BoardSlot(SlotSeats seats, @Nullable String closedBecause, List<BoardAppointment> appointments,
		List<BoardWait> waiting) {

	public BoardSlot {
		appointments = List.copyOf(appointments);
		waiting = List.copyOf(waiting);
	}

	/**
	 * Tells how many more have booked than there are seats.
	 * @return 0 or more
	 */
	public int over() {
		long seated = this.appointments.stream()
			.filter((one) -> one.appointment().state() != AppointmentState.NO_SHOW)
			.count();
		return (int) Math.max(0, seated - this.seats.slot().seats());
	}

	/**
	 * Somebody who comes.
	 *
	 * @param appointment the appointment
	 * @param unit the unit, such as {@code 1栋 0301}
	 * @param names the names of its people
	 */
	public record BoardAppointment(Appointment appointment, String unit, String names) {
	}

	/**
	 * Somebody who waits.
	 *
	 * @param unit the unit
	 * @param names the names of its people
	 * @param place the place on the list
	 */
	public record BoardWait(String unit, String names, Wait place) {
	}

}
