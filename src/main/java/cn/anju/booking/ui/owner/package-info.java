/**
 * The owner's pages of bookings: choosing a time, and the appointments.
 */
@NullMarked
package cn.anju.booking.ui.owner;

import org.jspecify.annotations.NullMarked;
