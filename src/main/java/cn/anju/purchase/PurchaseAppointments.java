package cn.anju.purchase;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import cn.anju.booking.AppointmentChanged;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps appointments in the history of their purchase (R-001, D-16). An event heard twice
 * is written once.
 */
@Component
class PurchaseAppointments {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

	private final PurchaseHistory history;

	private final JdbcClient jdbc;

	private final Clock clock;

	PurchaseAppointments(PurchaseHistory history, JdbcClient jdbc, Clock clock) {
		this.history = history;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@ApplicationModuleListener
	void on(AppointmentChanged event) {
		if (!Subject.PURCHASE.equals(event.subject().kind())) {
			return;
		}
		String change = event.appointment() + "/" + event.sequence();
		if (isWritten(event.subject().id(), change)) {
			return;
		}
		ZonedDateTime at = event.startsAt().atZone(this.clock.getZone());
		this.history.add(new PurchaseId(event.subject().id()), event.by(),
				"purchase.history.appointment-" + event.what().name().toLowerCase(Locale.ROOT),
				Map.of("purpose", "purchase.purpose." + event.purpose() + ".name", "day", at.toLocalDate().toString(),
						"time", TIME.format(at), "change", change));
	}

	private boolean isWritten(long purchase, String change) {
		return this.jdbc
			.sql("select count(*) from purchase_history where purchase_id = ? and text_key like"
					+ " 'purchase.history.appointment-%' and facts->>'$.change' = ?")
			.params(purchase, change)
			.query(Integer.class)
			.single() > 0;
	}

}
