package cn.anju.journey;

import java.nio.file.Path;

import cn.anju.core.CoreSettings;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole way once: a clerk imports the department's files, opens a purchase to its
 * buyer and moves its filing on; the buyer sees it on a phone, the badge without
 * reloading.
 */
@Journey
class FromLedgerToPhoneIT {

	private static final String PHONE = "19300008164";

	private static final String TAIL = "033648";

	private static final String UNIT = "2801";

	@LocalServerPort
	private int port;

	@Autowired
	private SentCodes codes;

	@Autowired
	private CoreSettings settings;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void a_clerk_imports_and_files_and_the_buyer_sees_it_on_the_phone(Screen desk, Screen phone) {
		String site = "http://localhost:" + this.port;
		Visitors.administrator(desk, site, this.settings.data());
		importFile(desk, site, "price-table", "price-table-416-units.xls", "416");
		importFile(desk, site, "ledger", "sales-ledger.xlsx", "309");
		desk.open(site + "/office").says("接管，请确认").picture("office-queue");
		desk.open(site + "/office/filing").says("松风明月花园").picture("office-filing");
		String file = site + "/office/purchases/" + purchase();
		desk.open(file).says(UNIT).press("向业主开放").pressIn("vaadin-dialog", "向业主开放").says("已开放");

		Visitors.owner(phone, site, this.codes, PHONE, TAIL);
		phone.says(UNIT).says("核对备案条件").picture("owner-home");
		assertThat(phone.fits()).as("nothing reaches beyond the phone's edge").isTrue();
		phone.open(site + "/my/filing").says("审核合同条款").picture("owner-filing");

		phone.open(site + "/my").says(UNIT);
		String before = badge(phone);
		recordWhatIsMissing(desk, file);
		desk.says("备案资料齐全").picture("office-purchase");
		phone.until("the badge changes without reloading", () -> !badge(phone).equals(before));
		phone.open(site + "/my/notices").says("备案资料齐全了").picture("owner-notices");
		phone.open(site + "/my/filing").says("制作备案表").picture("owner-filing-form");
	}

	private static void recordWhatIsMissing(Screen desk, String file) {
		for (String condition : new String[] { "合同条款已审核", "合同签字盖章完备", "身份证件复印件齐全" }) {
			desk.open(file).click("button[aria-label^='登记 " + condition + "']").pressIn("vaadin-dialog", "登记");
			desk.until("the condition is met: " + condition,
					() -> desk.text().contains("备案资料齐全") || desk.has("button[aria-label^='撤销登记 " + condition + "']"));
		}
	}

	private static void importFile(Screen desk, String site, String kind, String file, String rows) {
		desk.open(site + "/office/imports");
		if (kind.equals("ledger")) {
			desk.choose("台账");
		}
		desk.upload(Path.of("src/test/resources/data", file)).says("导入 " + rows + " 行").press("导入 " + rows + " 行");
		desk.until("the import is done",
				() -> desk.path().matches("/office/imports/\\d+") && desk.text().contains(rows));
	}

	private static String badge(Screen phone) {
		return phone.textOf(".aj-owner-header .aj-dot");
	}

	private long purchase() {
		return this.jdbc.sql("select id from purchase_purchases where subscription_no = 'RG-2026-0051'")
			.query(Long.class)
			.single();
	}

}
