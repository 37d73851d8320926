package cn.anju.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.springframework.context.ApplicationContext;

import cn.anju.core.PurchaseId;
import cn.anju.filing.FilingLinks;
import cn.anju.messaging.Importance;
import cn.anju.messaging.NewNotice;
import cn.anju.messaging.Notices;
import cn.anju.procedure.BenchRuns.Happened;
import cn.anju.procedure.RunEvent;
import cn.anju.procedure.RunEvent.Kind;

/**
 * Tells the households what happened to their filings: what the filing's own listener
 * tells them.
 */
final class StressNotices {

	private final Notices notices;

	private final Consumer<Instant> clock;

	StressNotices(ApplicationContext beans, Consumer<Instant> clock) {
		this.notices = beans.getBean(Notices.class);
		this.clock = clock;
	}

	/**
	 * Writes the notices of some runs, day after day.
	 * @param happened what happened
	 * @param released the released purchases by the id of their subject
	 */
	void tell(List<Happened> happened, Map<Long, StressPurchase> released) {
		Map<LocalDate, List<Happened>> byDay = new TreeMap<>();
		happened.stream()
			.filter((one) -> released.containsKey(one.subject().id()))
			.sorted(Comparator.comparing((one) -> one.event().at()))
			.forEach((one) -> byDay
				.computeIfAbsent(LocalDate.ofInstant(one.event().at(), MovingClock.ZONE), (_) -> new ArrayList<>())
				.add(one));
		Map<Long, String> reasons = new HashMap<>();
		byDay.values().forEach((day) -> tellDay(day, released, reasons));
	}

	private void tellDay(List<Happened> day, Map<Long, StressPurchase> released, Map<Long, String> reasons) {
		this.clock.accept(day.getLast().event().at());
		List<NewNotice> fresh = new ArrayList<>();
		List<Runnable> corrections = new ArrayList<>();
		for (Happened one : day) {
			RunEvent event = one.event();
			if (event.reason() != null) {
				reasons.put(one.runId(), event.reason());
			}
			StressPurchase purchase = released.get(one.subject().id());
			Map<String, String> facts = Map.of("unit", purchase.unit(), "reason", reasons.getOrDefault(one.runId(), ""),
					"due", one.due(), "number", one.number());
			if (event.kind() == Kind.TAKEN_BACK) {
				String key = key(one, Kind.FINISHED, event.step());
				corrections.add(() -> this.notices.correct(key, "filing.notice.taken-back", facts));
			}
			else if (words(event) != null) {
				fresh.add(notice(one, purchase, facts));
			}
		}
		this.notices.write(fresh);
		corrections.forEach(Runnable::run);
	}

	private static NewNotice notice(Happened one, StressPurchase purchase, Map<String, String> facts) {
		RunEvent event = one.event();
		boolean important = event.kind() == Kind.RETURNED || event.kind() == Kind.CANCELLED;
		boolean ofStep = switch (event.kind()) {
			case FINISHED, RETURNED, PROMISED -> true;
			default -> false;
		};
		PurchaseId id = new PurchaseId(one.subject().id());
		return new NewNotice(key(one, event.kind(), ofStep ? event.step() : "run"), "filing",
				important ? Importance.IMPORTANT : Importance.NORMAL, purchase.project(), id, one.subject(),
				"filing.notice." + words(event), facts, FilingLinks.my(id));
	}

	private static String key(Happened one, Kind kind, String of) {
		return "filing." + one.runId() + "." + kind + "." + of + "." + one.times();
	}

	private static String words(RunEvent event) {
		return switch (event.kind()) {
			case FINISHED -> event.step();
			case RETURNED -> "returned";
			case PROMISED -> "promise-changed";
			case PAUSED -> "paused";
			case RESUMED -> "resumed";
			case CANCELLED -> "cancelled";
			default -> null;
		};
	}

}
