package cn.anju.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.anju.core.Actor;
import cn.anju.core.DayStarted;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.identity.PersonSummary;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What the clock changes on purchases: a contract window that has passed is marked
 * (R-074; nothing lapses by itself), and so is a mandate that has ended (D-20). Each
 * once, with an entry that names the rule; hearing the day again changes nothing.
 */
@Component
class PurchaseClock {

	private final JdbcClient jdbc;

	private final PurchaseHistory history;

	private final PurchaseNames names;

	private final PurchaseSettings settings;

	PurchaseClock(JdbcClient jdbc, PurchaseHistory history, PurchaseNames names, PurchaseSettings settings) {
		this.names = names;
		this.jdbc = jdbc;
		this.history = history;
		this.settings = settings;
	}

	@ApplicationModuleListener
	void on(DayStarted event) {
		markPassedWindows(event.date());
		markEndedMandates(event.date());
	}

	private void markPassedWindows(LocalDate today) {
		LocalDate latest = today.minusDays(this.settings.contractWindowDays() + 1L);
		List<Window> passed = this.jdbc
			.sql("select id, subscribed_on from purchase_purchases where contracted_on is null"
					+ " and window_passed_on is null and subscribed_on <= ? and live_unit_id is not null"
					+ " order by id for update")
			.param(latest)
			.query((row, _) -> new Window(new PurchaseId(row.getLong(1)), row.getObject(2, LocalDate.class)))
			.list();
		for (Window window : passed) {
			this.jdbc.sql("update purchase_purchases set window_passed_on = ? where id = ?")
				.params(today, window.purchase().value())
				.update();
			LocalDate last = window.subscribedOn().plusDays(this.settings.contractWindowDays());
			this.history.add(window.purchase(), Actor.CLOCK, "purchase.history.window-passed",
					Map.of("last", last.toString(), "rule", "R-074"));
		}
	}

	private void markEndedMandates(LocalDate today) {
		List<Mandate> ended = this.jdbc.sql("""
				select a.id, a.purchase_id, a.person_id, a.until from purchase_parties a
				where a.role = 'AGENT' and a.ended_on is null and a.until < ? order by a.id for update""")
			.param(today)
			.query((row, _) -> new Mandate(row.getLong(1), new PurchaseId(row.getLong(2)), new PersonId(row.getLong(3)),
					row.getObject(4, LocalDate.class)))
			.list();
		for (Mandate mandate : ended) {
			this.jdbc.sql("update purchase_parties set ended_on = ? where id = ?").params(today, mandate.id()).update();
			this.history.add(mandate.purchase(), Actor.CLOCK, "purchase.history.mandate-ended",
					Map.of("name", name(mandate.person()), "until", mandate.until().toString(), "rule", "D-20"));
		}
	}

	private String name(PersonId person) {
		return this.names.summaries(List.of(person)).values().stream().map(PersonSummary::name).findFirst().orElse("");
	}

	private record Window(PurchaseId purchase, LocalDate subscribedOn) {
	}

	private record Mandate(long id, PurchaseId purchase, PersonId person, LocalDate until) {
	}

}
