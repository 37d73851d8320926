package cn.anju.booking;

import cn.anju.calendar.HolidaysChanged;
import cn.anju.core.DayStarted;
import cn.anju.core.OneByOne;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Makes the slots of another day, and follows the holiday tables when they change. */
@Component
class SlotsAhead {

	private final BookingCalendars calendars;

	private final SlotsByRules byRules;

	private final OneByOne oneByOne;

	SlotsAhead(BookingCalendars calendars, SlotsByRules byRules, OneByOne oneByOne) {
		this.calendars = calendars;
		this.byRules = byRules;
		this.oneByOne = oneByOne;
	}

	@ApplicationModuleListener
	void on(DayStarted event) {
		apply();
	}

	@ApplicationModuleListener
	void on(HolidaysChanged event) {
		apply();
	}

	private void apply() {
		this.oneByOne.run(this.calendars.all(), (calendar) -> this.byRules.apply(calendar.id()));
	}

}
