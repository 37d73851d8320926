package cn.anju.filing.ui.owner;

import java.time.Clock;
import java.time.LocalDate;
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
import com.vaadin.flow.component.UI;
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
