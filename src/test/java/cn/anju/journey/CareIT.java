package cn.anju.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.anju.core.CoreSettings;
import cn.anju.core.DayStarted;
import cn.anju.demo.DemoBurst;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An owner complains until it is done and says how it was; a clerk takes a call in,
 * something major goes up, and one update reaches everybody with the same lift.
 */
@Journey
@ActiveProfiles({ "test", "demo" })
@Import(DemoBurst.class)
class CareIT {

	@LocalServerPort
	private int port;

	@Autowired
	private CoreSettings settings;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private ApplicationEventPublisher events;

	@Autowired
	private Clock clock;

	@Autowired
	private DemoBurst burst;

	@Test
	void R_272_an_owner_complains_declines_a_plan_agrees_to_a_better_one_and_says_how_it_was(Screen phone,
			Screen desk) {
		String site = site();
		Visitors.ownerOfDemo(phone, site, "19900000012", "05005X");
		phone.open(site + "/my/requests").press("我要反映").says("这是");
		phone.type(".aj-matter .aj-writing", "车位优惠没写进合同").picture("owner-request-new");
		assertThat(phone.fits()).as("nothing reaches beyond the edge").isTrue();
		phone.press("提交").says("负责到底").says("前联系您").says("还剩").picture("owner-request");
		assertThat(phone.fits()).as("nothing reaches beyond the edge").isTrue();
		String request = phone.path();
		String id = request.substring(request.lastIndexOf('/') + 1);

		supervisor(desk);
		desk.open(site + "/office/care/" + id).says("车位优惠没写进合同");
		desk.press("分类判定").finishDialog("分类判定").press("派发").finishDialog("派发");
		desk.press("开始调查").finishDialog("开始调查");
		propose(desk, "给出方案", "口头答应，入住时减");
		phone.says("这个方案可以吗？").says("口头答应，入住时减").picture("owner-request-plan").press("不同意");
		phone.type(".aj-answer .aj-writing", "要写明金额").click(".aj-answer .asking .aj-btn-primary").says("另出方案");
		desk.says("要写明金额");
		propose(desk, "出方案", "补充协议写明 2 万元");
		phone.says("补充协议写明 2 万元").press("同意").says("您同意了方案");
		desk.says("业主同意").press("开始处理").finishDialog("开始处理").press("办好了");
		desk.typeInto("结果", "补充协议已签").finishDialog("办好了").picture("office-case");
		phone.says("办好了吗？").picture("owner-request-result").press("已经办好").says("已办结");

		quietTimePasses(id);
		phone.until("the owner is asked", () -> phone.open(site + request).text().contains("评价一下"));
		phone.press("评价一下").says("很满意").click(".aj-rate .scores button:nth-child(5)").picture("owner-rate");
		phone.press("提交评价").says("您已评价");
		desk.open(site + "/office/care/" + id).says("5");
	}

	@Test
	void R_257_a_clerk_takes_a_call_in_and_something_major_goes_up_at_once(Screen desk) {
		String site = site();
		specialist(desk);
		desk.open(site + "/office/care/new").says("谁打来的").type(".aj-caller input", "0401").says("孙雨桐");
		desk.click(".aj-caller .home").says("主卧外墙下雨渗水").type("vaadin-text-area textarea", "车库入口撞坏了，没人管");
		desk.click(".aj-intake .choices vaadin-select")
			.click(".aj-intake .choices vaadin-select-item:nth-child(7)")
			.picture("office-intake");
		desk.press("保存，给编号").says("已登记 1 件").click(".aj-intake-done .number").says("车库入口撞坏了");
		desk.press("分类判定").choose("重大").says("上一级").finishDialog("分类判定");
		desk.says("林一帆（主管）").says("首接人").picture("office-case-major");
	}

	@Test
	void forty_reports_of_the_same_lift_become_one_group_and_one_update_reaches_everybody(Screen desk, Screen phone) {
		String site = site();
		this.burst.lift(35);
		supervisor(desk);
		desk.open(site + "/office/care/groups").says("40 件相似").picture("office-groups").press("并成一组");
		desk.says("统一告知").type("vaadin-text-area textarea", "电梯主板已更换，今晚 20 点恢复运行");
		desk.press("发给").finishDialog("发给").says("40").picture("office-group");
		assertThat(
				this.jdbc.sql("select count(distinct case_id), count(*) from care_entries where words like '电梯主板已更换%'")
					.query((row, _) -> List.of(row.getInt(1), row.getInt(2)))
					.single())
			.containsExactly(40, 40);
		Visitors.ownerOfDemo(phone, site, "19900000010", "25006X");
		phone.open(site + "/my/notices").says("给您留言了").says("电梯主板已更换");
	}

	private void propose(Screen desk, String verb, String plan) {
		desk.press(verb).typeInto("方案内容", plan).finishDialog("给出方案");
	}

	/** As if it had been closed four days ago. */
	private void quietTimePasses(String id) {
		this.jdbc.sql("update care_cases set closed_at = closed_at - interval 4 day where id = ?").param(id).update();
		this.transaction
			.executeWithoutResult((_) -> this.events.publishEvent(new DayStarted(LocalDate.now(this.clock))));
	}

	private void supervisor(Screen desk) {
		Visitors.staff(desk, site(), "lin.yifan", Visitors.demoPassword(this.settings.data()));
	}

	private void specialist(Screen desk) {
		Visitors.staff(desk, site(), "gu.qinghe", Visitors.demoPassword(this.settings.data()));
	}

	private String site() {
		return "http://localhost:" + this.port;
	}

}
