package cn.anju.journey;

import java.time.Clock;
import java.time.LocalDate;

import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.ProjectId;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Known;
import cn.anju.purchase.TestPurchases.Sample;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Owners for the pages of a phone, and how they come in: each has two released homes, and
 * agents act for them.
 */
@TestConfiguration(proxyBeanMethods = false)
class OwnersOfTwoHomes {

	private static final int TAIL = 6;

	private final TestPurchases purchases;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final SentCodes codes;

	private final Environment environment;

	OwnersOfTwoHomes(TestPurchases purchases, JdbcClient jdbc, Clock clock, SentCodes codes, Environment environment) {
		this.purchases = purchases;
		this.jdbc = jdbc;
		this.clock = clock;
		this.codes = codes;
		this.environment = environment;
	}

	/** Where the application of this journey answers. */
	String site() {
		return "http://localhost:" + this.environment.getRequiredProperty("local.server.port");
	}

	/** Signs an owner in for the first time. */
	void signIn(Screen phone, Owner owner) {
		Visitors.owner(phone, site(), this.codes, owner.phone(), owner.tail());
	}

	Owner owner(String name) {
		LocalDate today = LocalDate.now(this.clock);
		Sample first = this.purchases.sample(this.purchases.project(), today.minusDays(4), name, "周敏");
		Sample second = this.purchases.sample(first.project(), today.minusDays(9), "何其");
		party(second, first.buyer().id(), "CO_BUYER", null);
		this.jdbc.sql("update purchase_purchases set released_at = utc_timestamp(6) where id in (?, ?)")
			.params(first.id().value(), second.id().value())
			.update();
		return new Owner(first.buyer(), first, second);
	}

	/** Somebody who acts for the buyers of the first home until a day. */
	Owner agent(Owner owner, LocalDate until) {
		Known agent = this.purchases.register("陆代理");
		party(owner.first(), agent.id(), "AGENT", until);
		return new Owner(agent, owner.first(), owner.second());
	}

	void until(Owner agent, LocalDate until) {
		this.jdbc.sql("update purchase_parties set until = ? where person_id = ?")
			.params(until, agent.known().id().value())
			.update();
	}

	/** Lets the homes of an owner stand in another project. */
	void moveTo(Owner owner, ProjectId project) {
		this.jdbc.sql("update purchase_purchases set project_id = ? where id in (?, ?)")
			.params(project.value(), owner.first().id().value(), owner.second().id().value())
			.update();
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private void party(Sample home, PersonId person, String role, @org.jspecify.annotations.Nullable LocalDate until) {
		this.jdbc.sql("""
				insert into purchase_parties (id, purchase_id, person_id, role, position, scope, until)
				values (?, ?, ?, ?, 9, '代办备案', ?)""")
			.params(Ids.next(), home.id().value(), person.value(), role, until)
			.update();
	}

	/**
	 * An owner whose numbers the journey knows.
	 *
	 * @param known the person
	 * @param first the newer home
	 * @param second the older home
	 */
	record Owner(Known known, Sample first, Sample second) {

		String phone() {
			return this.known.phone();
		}

		String tail() {
			String document = this.known.document();
			return document.substring(document.length() - TAIL);
		}

		String unit() {
			return this.first.unitNo();
		}

	}

}
