/**
 * Bookings: calendars by project and purpose, slots with seats, appointments, waiting
 * lists (R-205, D-06, b.8). Knows no purchase: an appointment has a subject (kind, id)
 * and a unit, and the module that owns a purpose supplies a
 * {@link cn.anju.booking.BookingPurpose} and hears of appointments by
 * {@link cn.anju.booking.AppointmentChanged}.
 */
@NullMarked
@ApplicationModule(displayName = "Booking",
		allowedDependencies = { "core", "shell", "identity", "calendar", "property", "messaging", "documents" })
package cn.anju.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
