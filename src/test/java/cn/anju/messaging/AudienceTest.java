package cn.anju.messaging;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Roles;
import cn.anju.messaging.Reminders.World;
import cn.anju.messaging.Reminders.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ReminderTest
class AudienceTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);

	private final PersonId buyer = new PersonId(Ids.next());

	private final PersonId coBuyer = new PersonId(Ids.next());

	@Autowired
	private World world;

	@Autowired
	private JdbcClient client;

	@BeforeEach
	void begin() {
		this.world.begin(MONDAY);
	}

	@Test
	@DisplayName("R-291: nobody is told about a purchase that is not released; on the day of release, today's")
	void only_released_purchases() {
		PurchaseId purchase = new PurchaseId(Ids.next());
		this.world.household(purchase, false, null, this.buyer);
		this.world.due("sample.letter", purchase, MONDAY.plusDays(7));
		this.world.at(MONDAY, Reminders.NIGHT);
		assertThat(this.world.written()).isEmpty();
		this.world.household(purchase, true, null, this.buyer);
		this.world.at(MONDAY, LocalTime.of(14, 0));
		assertThat(this.world.days("sample-letter")).containsExactly(MONDAY);
	}

	@Test
	@DisplayName("R-291: only the release itself has due dates looked at again")
	void release_itself() {
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("sample.letter", purchase, MONDAY.plusDays(7));
		this.world.at(MONDAY, Reminders.NIGHT);
		this.world.household(purchase, true, null, this.buyer, this.coBuyer);
		assertThat(fresh()).isZero();
		this.world.household(purchase, false, null, this.buyer);
		this.world.household(purchase, true, null, this.buyer);
		assertThat(fresh()).isEqualTo(1);
	}

	@Test
	@DisplayName("R-096: the purchase's own specialist is reminded, all of the project if there is none")
	void own_specialist() {
		AccountId own = this.world.staff(Roles.SPECIALIST);
		AccountId other = this.world.staff(Roles.SPECIALIST);
		PurchaseId with = new PurchaseId(Ids.next());
		this.world.household(with, true, own, this.buyer);
		PurchaseId without = this.world.household(this.coBuyer);
		this.world.due("filing.legal", with, MONDAY.plusDays(5));
		this.world.due("filing.legal", without, MONDAY.plusDays(6));
		this.world.at(MONDAY, Reminders.NIGHT);
		this.world.at(MONDAY.plusDays(1), Reminders.NIGHT);
		assertThat(this.world.written()).extracting(Written::on, Written::to)
			.containsExactlyInAnyOrder(tuple(MONDAY, own.value()), tuple(MONDAY.plusDays(1), own.value()),
					tuple(MONDAY.plusDays(1), other.value()));
	}

	@Test
	@DisplayName("R-122: where a project has no manager, the administrator is told, and where it has one, he alone")
	void nobody_there() {
		AccountId administrator = this.world.staff(Roles.ADMINISTRATOR);
		PurchaseId purchase = this.world.household(this.buyer);
		this.world.due("payment.first", purchase, MONDAY.minusDays(1), Map.of("open", "1.00"));
		this.world.at(MONDAY, Reminders.NIGHT);
		AccountId manager = this.world.staff(Roles.MANAGER);
		this.world.due("payment.first", purchase, MONDAY, Map.of("open", "1.00"));
		this.world.at(MONDAY.plusDays(1), Reminders.NIGHT);
		assertThat(this.world.written()).extracting(Written::on, Written::to)
			.containsExactly(tuple(MONDAY, administrator.value()), tuple(MONDAY.plusDays(1), manager.value()));
	}

	private int fresh() {
		return this.client.sql("select count(*) from messaging_due_dates where fresh = 1")
			.query(Integer.class)
			.single();
	}

}
