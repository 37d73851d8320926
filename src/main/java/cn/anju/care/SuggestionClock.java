package cn.anju.care;

import cn.anju.core.DayStarted;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** On the last working day of a month the departments' batches are there. */
@Component
class SuggestionClock {

	private final SuggestionBatches batches;

	SuggestionClock(SuggestionBatches batches) {
		this.batches = batches;
	}

	@ApplicationModuleListener
	void on(DayStarted event) {
		this.batches.prepare(event.date());
	}

}
