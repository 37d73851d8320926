package cn.anju.calendar;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an import would change, before anything is stored.
 *
 * @param notice the table in the file
 * @param replaces the table that stands now, if the year is known
 * @param workingDaysBefore the working days of the year as it stands
 * @param workingDaysAfter the working days of the year after the import
 * @param moves the days that would be worked and are not now, or the other way round
 */
public record HolidayPreview(HolidayNotice notice, @Nullable CalendarYear replaces, int workingDaysBefore,
		int workingDaysAfter, List<Move> moves) {

	/**
	 * A day that changes sides.
	 *
	 * @param date the day
	 * @param worked whether it will be worked; otherwise it will be off
	 * @param name the holiday it belongs to; empty if it falls back to the plain week
	 */
	public record Move(LocalDate date, boolean worked, String name) {
	}

	public boolean changesNothing() {
		return this.moves.isEmpty() && this.replaces != null && this.replaces.provisional() == this.notice.provisional()
				&& this.replaces.source().equals(this.notice.source());
	}

}
