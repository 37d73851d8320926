package cn.anju.journey;

import cn.anju.core.CoreSettings;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A clerk of the demo takes a filing from the exchange to the archive, with a return in
 * between; the buyer's phone follows, and shows at the end who has the original.
 */
@Journey
@ActiveProfiles({ "test", "demo" })
class FilingToTheArchiveIT {

	private static final String HOME = "DEMO-04";

	private static final String UNIT = "0402";

	private static final String PHONE = "19900000005";

	private static final String TAIL = "300046";

	@LocalServerPort
	private int port;

	@Autowired
	private CoreSettings settings;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void a_clerk_submits_mends_files_and_hands_over_and_the_phone_follows(Screen desk, Screen phone) {
		String site = "http://localhost:" + this.port;
		Visitors.staff(desk, site, "gu.qinghe", Visitors.demoPassword(this.settings.data()));
		Visitors.ownerOfDemo(phone, site, PHONE, TAIL);
		String mine = site + "/my/filing/" + purchase();
		phone.open(mine).says("备案表已盖章");

		String file = site + "/office/purchases/" + purchase();
		desk.open(file).says("盖好章的备案表已取回");
		desk.press("办完").typeInto("受理窗口", "6").finishDialog("办完").says("受理窗口 6");
		phone.open(mine).says("交易所备案中").picture("owner-filing-submitted");

		desk.press("退回").typeInto("原因", "缺骑缝章").finishDialog("退回").says("退到「送交易所备案」 · 缺骑缝章");
		phone.open(mine).says("缺骑缝章").picture("owner-filing-returned");
		phone.open(site + "/my/notices").says("缺骑缝章");

		desk.press("办完").says("受理窗口").finishDialog("办完");
		phone.open(mine).says("交易所备案中");
		desk.press("办完").typeInto("备案号", "BA-2026-0417").finishDialog("办完").says("BA-2026-0417");
		phone.open(site + "/my/notices").says("BA-2026-0417").picture("owner-notices-filed");

		desk.press("办完").typeInto("交易费标准", "3").typeInto("交易费（元）", "268.59").finishDialog("办完").says("268.59");
		handOver(desk);
		desk.open(file).says("买受人 1").picture("office-purchase-archived");
		phone.open(mine).says("合同已归档").picture("owner-filing-archived");
		phone.open(site + "/my/documents").says("买受人").says("财务部").picture("owner-documents-archived");
		assertThat(phone.fits()).as("nothing reaches beyond the phone's edge").isTrue();
	}

	@Test
	void another_owner_gets_nothing_of_it_by_its_addresses(Screen phone) {
		String site = "http://localhost:" + this.port;
		Visitors.ownerOfDemo(phone, site, "19900000001", "120018");
		phone.open(site + "/my/filing/" + purchase()).says("找不到");
		assertThat(phone.text()).doesNotContain(UNIT);
		phone.open(site + "/my?home=" + purchase()).says("0301");
		assertThat(phone.text()).doesNotContain(UNIT);
	}

	private static void handOver(Screen desk) {
		desk.press("办完").says("把 4 份合同交出去");
		for (String receiver : new String[] { "办公室", "财务部", "开发商", "买受人" }) {
			desk.typeInto(receiver, "签收人");
		}
		desk.finishDialog("登记交接并办结");
	}

	private long purchase() {
		return this.jdbc.sql("select id from purchase_purchases where subscription_no = ?")
			.param(HOME)
			.query(Long.class)
			.single();
	}

}
