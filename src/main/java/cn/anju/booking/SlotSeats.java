package cn.anju.booking;

/**
 * A slot and its seats, as one unit sees them.
 *
 * @param slot the slot
 * @param free seats that this unit could take, without those that others wait for; below
 * 0 where more have booked than there are seats since these were reduced
 * @param waiting how many wait for a seat
 * @param place the place of this unit among them, the first is 1; 0 if it does not wait
 */
public record SlotSeats(AppointmentSlot slot, int free, int waiting, int place) {

	/**
	 * Tells whether the unit could book it, the time apart.
	 * @return whether it is open and has a seat
	 */
	public boolean isFree() {
		return this.slot.isOpen() && this.free > 0;
	}

}
