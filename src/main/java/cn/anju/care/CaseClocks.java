package cn.anju.care;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.CoreSettings;
import cn.anju.core.WorkingTime;

import org.springframework.stereotype.Component;

/** Reads the clocks of cases, for owners and staff alike. */
@Component
class CaseClocks {

	private final CaseEntries entries;

	private final WorkingCalendars calendars;

	private final CareSettings settings;

	private final CoreSettings core;

	CaseClocks(CaseEntries entries, WorkingCalendars calendars, CareSettings settings, CoreSettings core) {
		this.entries = entries;
		this.calendars = calendars;
		this.settings = settings;
		this.core = core;
	}

	/** Of every case one, by the days and hours that hold now. */
	Map<Long, ServiceClock> of(Collection<Case> cases) {
		WorkingTime time = new WorkingTime(this.calendars.national(), this.settings.workingShifts(), this.core.zone());
		Map<Long, List<ClockEntry>> counted = this.entries.clocks(cases.stream().map(Case::id).toList());
		return cases.stream()
			.collect(Collectors.toMap(Case::id,
					(one) -> new ServiceClock(this.settings.level(one.type(), one.severity()), time,
							counted.getOrDefault(one.id(), List.of()))));
	}

	/** Sixteen characters that are others when the clocks count by another standard. */
	String standard() {
		return MessageHash.of(this.settings.standard(), this.core.zone().getId()).substring(0, 16);
	}

	ServiceClock of(Case one) {
		return of(List.of(one)).values().iterator().next();
	}

}
