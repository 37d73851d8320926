package cn.anju.purchase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import cn.anju.StandInUsersTest;
import cn.anju.core.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@StandInUsersTest
class SoldUnitTest {

	private static final int CLERKS = 6;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private TestPurchases.Sample sold;

	@BeforeEach
	void a_unit_is_sold() {
		this.sold = this.purchases.sample(this.purchases.project(), LocalDate.now(this.clock).minusDays(5), "欧阳听雨");
	}

	@Test
	void R_042_the_database_does_not_let_a_sold_unit_be_sold_again() {
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(this::sellAgain);
		assertThat(live()).isEqualTo(1);
	}

	@Test
	void R_042_of_many_who_sell_a_free_unit_at_once_one_has_it() throws Exception {
		this.jdbc.sql("update purchase_purchases set live_unit_id = null where id = ?")
			.param(this.sold.id().value())
			.update();
		Callable<Boolean> clerk = () -> {
			try {
				sellAgain();
				return true;
			}
			catch (DuplicateKeyException _) {
				return false;
			}
		};
		List<Boolean> had = new ArrayList<>();
		try (ExecutorService desks = Executors.newFixedThreadPool(CLERKS)) {
			for (Future<Boolean> one : desks.invokeAll(java.util.Collections.nCopies(CLERKS, clerk))) {
				had.add(one.get());
			}
		}
		assertThat(had).containsOnlyOnce(true).hasSize(CLERKS);
		assertThat(live()).isEqualTo(1);
	}

	private void sellAgain() {
		long id = Ids.next();
		this.jdbc
			.sql("""
					insert into purchase_purchases (id, project_id, unit_id, live_unit_id, subscription_no, created_at, version)
					select ?, project_id, unit_id, unit_id, ?, created_at, 0 from purchase_purchases where id = ?""")
			.params(id, "RG" + id, this.sold.id().value())
			.update();
	}

	private int live() {
		return this.jdbc.sql("""
				select count(*) from purchase_purchases p join purchase_purchases s on s.unit_id = p.live_unit_id
				where s.id = ?""").param(this.sold.id().value()).query(Integer.class).single();
	}

}
