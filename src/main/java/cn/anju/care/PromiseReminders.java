package cn.anju.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.anju.core.DayStarted;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds whoever has a case of what was promised in it, the day before and on the day
 * once each, and anew whoever takes it over.
 */
@Component
class PromiseReminders {

	private final Promises promises;

	private final StoredCases cases;

	private final HandlerNotices notices;

	private final Clock clock;

	PromiseReminders(Promises promises, StoredCases cases, HandlerNotices notices, Clock clock) {
		this.promises = promises;
		this.cases = cases;
		this.notices = notices;
		this.clock = clock;
	}

	@ApplicationModuleListener
	void on(DayStarted event) {
		run();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void run() {
		LocalDate today = LocalDate.now(this.clock);
		List<Promise> due = this.promises.due(today, today.plusDays(1));
		Map<Long, Case> about = this.cases.find(due.stream().map(Promise::about).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Case::id, Function.identity()));
		for (Promise promise : due) {
			this.notices.promised(Objects.requireNonNull(about.get(promise.about())), promise,
					promise.dueOn().equals(today));
		}
	}

}
