package cn.anju.journey;

import cn.anju.core.CoreSettings;
import cn.anju.core.Ids;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A manager of the demo changes a reminder rule, rehearses a day and sees the bell ring;
 * a specialist makes a call with a phone in the hand.
 */
@Journey
@ActiveProfiles({ "test", "demo" })
class RemindersAtTheDeskIT {

	private static final String OFFSETS = ".aj-rule-form vaadin-text-field input";

	@LocalServerPort
	private int port;

	@Autowired
	private CoreSettings settings;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void R_292_a_manager_changes_a_rule_after_seeing_its_effect_and_rehearses_a_day(Screen desk) {
		String site = "http://localhost:" + this.port;
		Visitors.staff(desk, site, "qiao.zhen", Visitors.demoPassword(this.settings.data()));
		desk.open(site + "/office/rules").says("首期款提醒").says("到期前 5、2 天").picture("office-rules");
		desk.open(site + "/office/rules/first-payment").says("如果现在发布");
		desk.type(OFFSETS, "-6, x" + Keys.TAB).says("请只填整数").says("先改好标红的地方");
		desk.type(OFFSETS, "-6, -2" + Keys.TAB).says("到期前 6、2 天 · 告诉业主").picture("office-rule");
		desk.press("发布修改").finishDialog("发布修改").says("到期前 5、2 天 → 到期前 6、2 天");
		desk.open(site + "/office/rules/rehearsal").says("什么也不会发出").picture("office-rehearsal");
		desk.open(site + "/office/rules/first-payment").press("恢复出厂内容").finishDialog("恢复出厂内容").says("到期前 5、2 天");
	}

	@Test
	void the_bell_of_an_open_page_rings_without_reloading(Screen desk) {
		String site = "http://localhost:" + this.port;
		Visitors.staff(desk, site, "qiao.zhen", Visitors.demoPassword(this.settings.data()));
		desk.open(site + "/office/notices").says("通知");
		String before = desk.textOf(".aj-office-bell .count");
		tell("qiao.zhen");
		desk.until("the bell rings", () -> !desk.textOf(".aj-office-bell .count").equals(before));
		desk.open(site + "/office/notices")
			.says("到期未签约")
			.pressIn(".aj-inbox-row .actions", "收起")
			.says("已收起：")
			.press("撤销")
			.says("为什么收到这条");
		desk.picture("office-notices");
	}

	@Test
	void D_21_a_specialist_calls_with_the_thumb_and_records_what_came_of_it(Screen phone) {
		String site = "http://localhost:" + this.port;
		call();
		Visitors.staff(phone, site, "gu.qinghe", Visitors.demoPassword(this.settings.data()));
		phone.open(site + "/office/calls").says("陈晓岚").says("您好，这里是客户服务部").says("199****0001");
		assertThat(phone.fits()).as("nothing reaches beyond the phone's edge").isTrue();
		phone.picture("office-calls-phone").press("登记结果").choose("没人接").typeInto("说了什么", "响了很久").finishDialog("登记");
		phone.open(site + "/office/calls?when=all").says("没人接：响了很久").says("以后打");
		phone.press("登记结果").choose("已告知").finishDialog("登记");
		phone.open(site + "/office/purchases/" + purchase()).says("电话已告知");
	}

	private long purchase() {
		return this.jdbc.sql("select id from purchase_purchases where subscription_no = 'DEMO-01'")
			.query(Long.class)
			.single();
	}

	/** As the sweep leaves a message to a manager. */
	private void tell(String username) {
		String key = message("contract-window-passed", "office/notices");
		this.jdbc.sql("""
				insert into messaging_notices (message_id, recipient_id, written_at) select m.id, s.id, m.written_at
				from messaging_messages m, identity_staff s where m.message_key = ? and s.username = ?""")
			.params(key, username)
			.update();
	}

	/** As the sweep leaves a notice to the buyers with a call beside it. */
	private void call() {
		String key = message("first-payment", "my");
		this.jdbc
			.sql("""
					insert into messaging_notices (message_id, recipient_id, written_at) select m.id, b.person_id, m.written_at
					from messaging_messages m join messaging_members b on b.purchase_id = m.purchase_id
					where m.message_key = ?""")
			.param(key)
			.update();
		this.jdbc.sql("""
				insert into messaging_calls (purchase_id, project_id, call_on, not_before, state, attempts, created_at,
				version) select purchase_id, project_id, date(written_at), written_at, 'OPEN', 0, written_at, 0
				from messaging_messages where message_key = ?""").param(key).update();
		this.jdbc
			.sql("""
					insert into messaging_call_reasons (reason_key, call_id, cause, rule_id, facts, subject_kind, subject_id,
					due_kind, due_on, added_at) select m.message_key, c.id, 'PLANNED', m.rule_id, m.facts, m.subject_kind,
					m.subject_id, m.due_kind, m.due_on, m.written_at from messaging_messages m
					join messaging_calls c on c.purchase_id = m.purchase_id where m.message_key = ?""")
			.param(key)
			.update();
	}

	private String message(String rule, String link) {
		String key = "journey/" + Ids.next();
		this.jdbc
			.sql("""
					insert into messaging_messages (message_key, category, importance, project_id, purchase_id, subject_kind,
					subject_id, rule_id, due_kind, due_on, planned_on, facts, link, written_at)
					select ?, r.category, r.importance, h.project_id, h.purchase_id, 'purchase', h.purchase_id, r.id, r.kind,
					utc_date(), utc_date(), json_object('due', date_format(utc_date(), '%Y-%m-%d'), 'unit', h.unit, 'buyers',
					h.buyers, 'open', '320000.00'), ?, utc_timestamp(6) from messaging_rules r, messaging_households h
					where r.rule_key = ? and r.holds = 1 and h.purchase_id = ?""")
			.params(key, link, rule, purchase())
			.update();
		return key;
	}

}
