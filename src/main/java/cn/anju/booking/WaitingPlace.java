package cn.anju.booking;

/**
 * Where a unit stands on the waiting list of a slot.
 *
 * @param slot the slot
 * @param place 1 for the one who is offered the next free seat
 */
public record WaitingPlace(AppointmentSlot slot, int place) {
}
