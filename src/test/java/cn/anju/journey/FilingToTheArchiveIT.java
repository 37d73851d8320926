package cn.anju.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
		Visitors.staff(desk, site, "gu.qinghe", password());
		Visitors.ownerOfDemo(phone, site, PHONE, TAIL);
		String mine = site + "/my/filing/" + purchase();
		phone.open(mine).says("备案表已盖章");

		desk.open(site + "/office/purchases/" + purchase()).says("备案表已盖章");
		desk.press("办完").typeInto("受理窗口", "6").finishDialog("办完").says("已送交易所备案");
		phone.open(mine).says("交易所备案中").picture("owner-filing-submitted");

		desk.press("退回").typeInto("原因", "缺骑缝章").finishDialog("退回").says("备案退回，补正中");
		phone.open(mine).says("缺骑缝章").picture("owner-filing-returned");
		phone.open(site + "/my/notices").says("缺骑缝章");

		desk.press("办完").finishDialog("办完").says("已送交易所备案");
		desk.press("办完").typeInto("备案号", "BA-2026-0417").finishDialog("办完").says("已备案");
		phone.open(mine).says("BA-2026-0417");

		handOver(desk);
		desk.says("合同已归档").picture("office-purchase-archived");
		phone.open(mine).says("合同已归档").picture("owner-filing-archived");
		phone.open(site + "/my/documents").says("买受人").says("财务部").picture("owner-documents-archived");
		assertThat(phone.fits()).as("nothing reaches beyond the phone's edge").isTrue();
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

	private String password() {
		try {
			return Files.readString(this.settings.data().resolve(Path.of("demo.txt")))
				.lines()
				.filter((line) -> line.contains("password of all: "))
				.map((line) -> line.substring(line.indexOf(": ") + 2))
				.findFirst()
				.orElseThrow();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
