package cn.anju.filing.ui.owner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import cn.anju.StandInUsersTest;
import cn.anju.identity.CurrentOwner;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import cn.anju.purchase.ui.HomeCard;
import cn.anju.shell.State;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

/** What an owner reads about a filing: what, who, by when and, if late, why. */
@StandInUsersTest
class OwnerFilingTest extends SpringBrowserlessTest {

	private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

	@Autowired
	private FilingHomeCard cards;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private CurrentOwner owner;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@BeforeEach
	void the_owner_reads_chinese() {
		UI.getCurrent().setLocale(CHINESE);
	}

	@Test
	void R_096_past_the_limit_every_missing_condition_stands_on_the_page_once() {
		Sample home = signedAndPaid(40);
		String page = page(home);
		for (String need : new String[] { "审核合同条款", "合同签字盖章", "身份证件复印件" }) {
			assertThat(Pattern.compile(need).matcher(page).results().count()).as(need).isEqualTo(1);
		}
		assertThat(page).contains("为什么晚：", "法定期限已过", "已过法定期限");
		HomeCard card = card(home);
		assertThat(card.state()).isEqualTo(State.LATE);
		assertThat(card.why()).satisfies((why) -> assertThat(why.text()).contains("审核合同条款", "合同签字盖章", "身份证件复印件"));
	}

	@Test
	void a_pause_says_why_and_shows_no_date_that_does_not_hold() {
		Sample home = signedAndPaid(4);
		this.jdbc.sql("""
				update procedure_runs set lifecycle = 'PAUSED', paused_on = ?, pause_reason = '等公安局出具证明'
				where purchase_id = ?""").params(LocalDate.now(this.clock), home.id().value()).update();
		HomeCard card = card(home);
		assertThat(card.stateText()).isEqualTo("暂停中");
		assertThat(card.date()).isEqualTo("恢复办理后告诉您");
		assertThat(card.why()).isEqualTo(new HomeCard.Why("为什么暂停：", "等公安局出具证明"));
		assertThat(page(home)).contains("为什么暂停：", "等公安局出具证明");
	}

	@Test
	void what_was_cancelled_has_nothing_ahead() {
		Sample home = signedAndPaid(4);
		assertThat(steps(home, "ahead")).isNotEmpty();
		this.jdbc.sql("update procedure_runs set lifecycle = 'CANCELLED' where purchase_id = ?")
			.param(home.id().value())
			.update();
		assertThat(steps(home, "ahead")).isEmpty();
		assertThat(steps(home, "present")).isEmpty();
	}

	@Test
	void R_101_the_step_that_waits_for_the_owners_money_says_how_to_pay() {
		Sample home = signedAndPaid(4);
		assertThat(page(home)).doesNotContain("怎么付");
		this.jdbc.sql("update purchase_payments set amount = 400000 where purchase_id = ?")
			.param(home.id().value())
			.update();
		FilingView view = navigate("my/filing/" + home.id(), FilingView.class);
		assertThat($(Html.class, view).all()).singleElement()
			.satisfies((how) -> assertThat(how.getInnerHtml()).contains("怎么付 ¥600,000.00", "tel:400-000-0000"));
		assertThat(card(home).next()).satisfies((next) -> assertThat(next.action()).isEqualTo("看怎么付款"));
	}

	@Test
	void D_05_a_promise_that_has_passed_is_not_called_expected() {
		Sample home = signedAndPaid(4);
		LocalDate yesterday = LocalDate.now(this.clock).minusDays(1);
		promise(home, LocalDate.now(this.clock));
		assertThat(card(home).dateLabel()).isEqualTo("预计");
		promise(home, yesterday);
		assertThat(card(home).dateLabel()).isEqualTo("本应");
		assertThat(this.cards.card(home.id(), Locale.ENGLISH).orElseThrow().dateLabel()).isEqualTo("Was due");
	}

	private void promise(Sample home, LocalDate day) {
		this.jdbc.sql("""
				update procedure_steps s join procedure_runs r on r.id = s.run_id and s.step_key = r.current_step
				set s.promise = ?, s.first_promise = ? where r.purchase_id = ?""")
			.params(day, day, home.id().value())
			.update();
	}

	private List<ListItem> steps(Sample home, String name) {
		FilingView view = navigate("my/filing/" + home.id(), FilingView.class);
		return $(ListItem.class, view).all().stream().filter((step) -> step.hasClassName(name)).toList();
	}

	private HomeCard card(Sample home) {
		return this.cards.card(home.id(), CHINESE).orElseThrow();
	}

	private String page(Sample home) {
		return navigate("my/filing/" + home.id(), FilingView.class).getElement().getTextRecursively();
	}

	private Sample signedAndPaid(int daysAgo) {
		Sample home = this.purchases.sample(this.purchases.project(), LocalDate.now(this.clock).minusDays(daysAgo),
				"欧阳听雨");
		this.jdbc.sql("update purchase_payments set amount = 1000000 where purchase_id = ?")
			.param(home.id().value())
			.update();
		this.jdbc.sql("update purchase_purchases set released_at = utc_timestamp(6) where id = ?")
			.param(home.id().value())
			.update();
		given(this.owner.persons()).willReturn(Set.of(home.buyer().id()));
		return home;
	}

}
