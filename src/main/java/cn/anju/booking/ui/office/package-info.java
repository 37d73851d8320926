/** The back office's boards of the days, and the calendars with their rules. */
@NullMarked
package cn.anju.booking.ui.office;

import org.jspecify.annotations.NullMarked;
