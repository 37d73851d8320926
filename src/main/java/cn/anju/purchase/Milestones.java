package cn.anju.purchase;

import java.time.LocalDate;
import java.util.Optional;

import cn.anju.core.PurchaseId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells other modules which milestones a purchase has reached; they check the asker. */
@Component
public class Milestones {

	private final JdbcClient jdbc;

	Milestones(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Gives the day of a milestone.
	 * @param purchase the purchase
	 * @param milestone the milestone
	 * @return the day; nothing if it is not reached
	 */
	public Optional<LocalDate> reachedOn(PurchaseId purchase, Milestone milestone) {
		return this.jdbc.sql("select reached_on from purchase_milestones where purchase_id = ? and kind = ?")
			.params(purchase.value(), milestone.name())
			.query(LocalDate.class)
			.optional();
	}

	void set(PurchaseId purchase, Milestone milestone, LocalDate day) {
		this.jdbc
			.sql("insert into purchase_milestones (purchase_id, kind, reached_on) values (:purchase, :kind, :day)"
					+ " on duplicate key update reached_on = :day")
			.param("purchase", purchase.value())
			.param("kind", milestone.name())
			.param("day", day)
			.update();
	}

}
