package cn.anju.messaging;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.messaging.Reminders.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A month of 3,000 purchases whose due dates are set, moved and done with on every day,
 * beside a straightforward computation that knows nothing of the sweep: it looks at each
 * due date on each day and counts on its fingers.
 */
@ReminderTest
class SimulatedMonthTest {

	private static final LocalDate FIRST = LocalDate.of(2026, 9, 14);

	private static final LocalDate LAST = FIRST.plusDays(30);

	private static final int PURCHASES = 3_000;

	/**
	 * Rest days of the month, by the notice of the State Council; the rest are weekends.
	 */
	private static final Set<LocalDate> HOLIDAYS = Set.copyOf(LocalDate.of(2026, 9, 25)
		.datesUntil(LocalDate.of(2026, 10, 8))
		.filter((day) -> day.isBefore(LocalDate.of(2026, 9, 28)) || day.isAfter(LocalDate.of(2026, 9, 30)))
		.toList());

	private static final Set<LocalDate> WORKED = Set.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10));

	private final Random random = new Random(20260914);

	private final Map<PurchaseId, List<PersonId>> people = new HashMap<>();

	private final Map<PurchaseId, Map<String, LocalDate>> due = new HashMap<>();

	private final Set<String> expectedNotices = new TreeSet<>();

	private final Set<String> expectedCalls = new TreeSet<>();

	@Autowired
	private World world;

	@Test
	@DisplayName("D-09: the notices and calls of a month of 3,000 purchases are those of an independent computation")
	void a_month() {
		this.world.begin(FIRST);
		AccountId specialist = this.world.staff(Roles.SPECIALIST);
		AccountId manager = this.world.staff(Roles.MANAGER);
		this.world.inOneTransaction(this::households);
		for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
			this.world.at(day, Reminders.NIGHT);
			note(day, this.due.keySet(), specialist, manager);
			this.world.clock.set(day, LocalTime.of(10, 0));
			LocalDate today = day;
			Set<PurchaseId> changed = new java.util.HashSet<>();
			this.world.inOneTransaction(() -> changed.addAll(change(today)));
			this.world.tick.run();
			note(day, changed, specialist, manager);
		}
		assertThat(this.expectedNotices).hasSizeGreaterThan(5_000);
		assertThat(this.expectedCalls).hasSizeGreaterThan(1_000);
		assertThat(new TreeSet<>(this.world.everyNotice())).isEqualTo(this.expectedNotices);
		assertThat(new TreeSet<>(this.world.everyPlannedCall())).isEqualTo(this.expectedCalls);
	}

	private void households() {
		for (int i = 0; i < PURCHASES; i++) {
			List<PersonId> buyers = new ArrayList<>();
			for (int person = 0; person <= this.random.nextInt(2); person++) {
				buyers.add(new PersonId(Ids.next()));
			}
			PurchaseId purchase = this.world.household(buyers.toArray(PersonId[]::new));
			this.people.put(purchase, buyers);
			this.due.put(purchase, new HashMap<>());
		}
	}

	/** Some hundred purchases a day get, move or lose a due date. */
	private Set<PurchaseId> change(LocalDate today) {
		Set<PurchaseId> changed = new java.util.HashSet<>();
		List<PurchaseId> all = new ArrayList<>(this.due.keySet());
		all.sort(java.util.Comparator.comparingLong(PurchaseId::value));
		for (int i = 0; i < 200; i++) {
			PurchaseId purchase = all.get(this.random.nextInt(all.size()));
			String kind = List.of("sample.appointment", "payment.first", "sample.repayment", "sample.before")
				.get(this.random.nextInt(4));
			Map<String, LocalDate> own = this.due.get(purchase);
			if (own.containsKey(kind) && this.random.nextInt(3) == 0) {
				own.remove(kind);
				this.world.done(kind, purchase);
			}
			else {
				own.put(kind, today.plusDays(this.random.nextInt(14)));
				this.world.due(kind, purchase, own.get(kind), Map.of("place", "3 栋", "open", "1.00"));
			}
			changed.add(purchase);
		}
		return changed;
	}

	/** What has to be said on a day about what is due now. */
	private void note(LocalDate day, Set<PurchaseId> purchases, AccountId specialist, AccountId manager) {
		for (PurchaseId purchase : purchases) {
			this.due.get(purchase).forEach((kind, dueOn) -> {
				switch (kind) {
					case "sample.appointment" -> List.of(7, 3, 1)
						.forEach((before) -> owners(day, purchase, "sample-appointment", dueOn, before));
					case "payment.first" -> {
						List.of(5, 2).forEach((before) -> owners(day, purchase, "first-payment", dueOn, before));
						if (dueOn.plusDays(1).equals(day)) {
							notice(purchase, "first-payment-overdue", dueOn, 1, manager.value());
						}
					}
					case "sample.repayment" ->
						List.of(5, 1).forEach((before) -> owners(day, purchase, "sample-repayment", dueOn, before));
					default -> {
						if (threeWorkingDaysBefore(dueOn).equals(day)) {
							notice(purchase, "sample-before", dueOn, -3, specialist.value());
						}
					}
				}
			});
		}
	}

	private void owners(LocalDate day, PurchaseId purchase, String rule, LocalDate dueOn, int before) {
		LocalDate on = dueOn.minusDays(before);
		if (on.equals(day)) {
			this.people.get(purchase).forEach((person) -> notice(purchase, rule, dueOn, -before, person.value()));
		}
		LocalDate call = on;
		while (!works(call)) {
			call = call.minusDays(1);
		}
		if (call.equals(day)) {
			this.expectedCalls.add(day + " " + rule + " " + purchase + " " + dueOn + " " + -before);
		}
	}

	private void notice(PurchaseId purchase, String rule, LocalDate dueOn, int step, long to) {
		this.expectedNotices.add(rule + " " + purchase + " " + dueOn + " " + step + " " + to);
	}

	private static LocalDate threeWorkingDaysBefore(LocalDate day) {
		LocalDate found = day;
		for (int counted = 0; counted < 3;) {
			found = found.minusDays(1);
			if (works(found)) {
				counted++;
			}
		}
		return found;
	}

	private static boolean works(LocalDate day) {
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return WORKED.contains(day) || !weekend && !HOLIDAYS.contains(day);
	}

}
