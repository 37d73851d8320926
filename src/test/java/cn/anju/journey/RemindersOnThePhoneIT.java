package cn.anju.journey;

import java.util.List;
import java.util.Map;

import cn.anju.core.Subject;
import cn.anju.messaging.DueDates;
import cn.anju.messaging.HouseholdCard;
import cn.anju.messaging.Households;
import cn.anju.messaging.NewDueDate;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reminder on the phone of an owner: the badge changes while the page is open, the
 * notice is acknowledged, says why it came and leads to its thing.
 */
@Journey
@Import({ TestPurchases.class, OwnersOfTwoHomes.class })
class RemindersOnThePhoneIT {

	@Autowired
	private OwnersOfTwoHomes owners;

	@Autowired
	private Households households;

	@Autowired
	private DueDates dueDates;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private Scheduler scheduler;

	@AfterEach
	void the_clock_stands_still() throws SchedulerException {
		this.scheduler.standby();
	}

	@Test
	void R_291_R_074_a_reminder_arrives_while_the_page_is_open_and_is_acknowledged(Screen phone) throws Exception {
		OwnersOfTwoHomes.Owner owner = this.owners.owner("司徒观潮");
		this.owners.signIn(phone, owner);
		phone.open(this.owners.site() + "/my").says(owner.unit());
		assertThat(badge(phone)).isNotEqualTo("1");
		due(owner.first());
		this.scheduler.start();
		this.scheduler.triggerJob(new JobKey("business-day"));
		phone.until("the badge changes without reloading", () -> badge(phone).equals("1"));

		phone.open(this.owners.site() + "/my/notices").says("前签订购房合同").says("重要，请打开看");
		phone.click(".aj-notice-why summary").says("按提醒规则“签约期限提醒”").picture("owner-reminder");
		phone.press("我已知晓").says("您已确认");
		phone.until("the badge is gone", () -> !badge(phone).equals("1"));
		phone.click(".aj-notice-away").says("还没有通知");
		phone.open(this.owners.site() + "/my/notices?archive").says("前签订购房合同").press("移出存档");
		phone.open(this.owners.site() + "/my/notices").click(".aj-notice");
		phone.until("the notice leads to its home", () -> phone.path().startsWith("/my?home="));
		assertThat(phone.open(this.owners.site() + "/my/notices").fits()).as("nothing reaches beyond the edge")
			.isTrue();
	}

	private static String badge(Screen phone) {
		return phone.textOf(".aj-owner-header .aj-dot");
	}

	private void due(Sample home) {
		this.transaction.executeWithoutResult((_) -> {
			this.households
				.describe(List.of(new HouseholdCard(home.id(), home.project(), home.unitNo(), "司徒观潮", true, null)));
			this.dueDates.set(List.of(new NewDueDate("contract.window", Subject.of(home.id()), home.project(),
					home.id(), this.owners.today().plusDays(2), Map.of())));
		});
	}

}
