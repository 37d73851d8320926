package cn.anju.purchase.ledger;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import cn.anju.core.DocumentType;
import cn.anju.intake.Finding;

import static org.assertj.core.api.Assertions.assertThat;

/** Buyers, co-buyers and their documents in the sales ledger. */
class LedgerPersonsTest extends WithLedgerRows {

	@Test
	void co_buyers_have_documents_and_phones_of_their_own() {
		List<LedgerPerson> buyers = judge(row("共有人", "赵立新、周敏", "共有人证件号码", "999999199011080026；999999198802290033",
				"共有人手机", "19900000002/19900000003"))
			.row()
			.buyers();

		assertThat(buyers).extracting(LedgerPerson::name).containsExactly("陈晓岚", "赵立新", "周敏");
		assertThat(buyers).extracting((buyer) -> buyer.phone().tail()).containsExactly("0001", "0002", "0003");
		assertThat(buyers).extracting((buyer) -> buyer.document().tail()).containsExactly("120018", "080026", "290033");
	}

	@ParameterizedTest
	@ValueSource(strings = { "赵立新、周敏", "赵立新,周敏", "赵立新，周敏", "赵立新;周敏", "赵立新/周敏", "赵立新 周敏", "赵立新\n周敏" })
	void co_buyers_are_told_apart_by_any_divider(String names) {
		LedgerVerdict judged = judge(
				row("共有人", names, "共有人证件号码", "999999199011080026 999999198802290033", "共有人手机", null));

		assertThat(judged.row().buyers()).extracting(LedgerPerson::name).containsExactly("陈晓岚", "赵立新", "周敏");
		assertThat(judged.verdict().isAccepted()).isTrue();
	}

	@Test
	void a_phone_that_may_be_anybodys_is_given_to_nobody() {
		LedgerVerdict judged = judge(
				row("共有人", "赵立新、周敏", "共有人证件号码", "999999199011080026、999999198802290033", "共有人手机", "19900000002"));

		assertThat(judged.row().buyers().get(1).phone()).isNull();
		assertThat(judged.verdict().warnings()).extracting(Finding::code).contains("phones-unlike-names");
	}

	@Test
	void faults_of_co_buyers_reject_the_row() {
		assertThat(reasons(row("共有人", "赵立新", "共有人证件号码", null))).containsExactly("missing-document");
		assertThat(reasons(row("共有人", "赵立新", "共有人证件号码", "999999199011080027"))).containsExactly("id-checksum");
		assertThat(reasons(row("共有人", "赵立新", "共有人证件号码", "999999199011080026", "共有人手机", "199")))
			.containsExactly("phone-length");
		assertThat(reasons(row("共有人", "陈晓岚", "共有人证件号码", "999999198503120018"))).containsExactly("same-person-twice");
		assertThat(reasons(row("共有人", null, "共有人证件号码", "999999199011080026"))).contains("missing-name");
	}

	@ParameterizedTest
	@CsvSource({ "护照,E12345678,PASSPORT,", "护照,E1,PASSPORT,document-unlike-its-type",
			"港澳居民来往内地通行证,H12345678,HK_MACAU_PERMIT,", "台胞证,12345678,TAIWAN_PERMIT,",
			"军官证,军字第1234567号,MILITARY_OFFICER_ID,", "统一社会信用代码,91440399JQAF2XFARC,SOCIAL_CREDIT_CODE,",
			"统一社会信用代码,91440399JQAF2XFARD,SOCIAL_CREDIT_CODE,id-checksum",
			"护照,H123#4567,PASSPORT,document-unlike-its-type" })
	void other_documents_have_rules_of_their_own(String type, String number, DocumentType expected, String reason) {
		LedgerVerdict judged = judge(row("证件类型", type, "证件号码", number));

		assertThat(judged.row().buyer().document()).isNotNull().extracting("type").isEqualTo(expected);
		assertThat(reasons(judged.verdict()).stream().findFirst().orElse(null)).isEqualTo(reason);
	}

	@ParameterizedTest
	@CsvSource({ "999999198503120018,RESIDENT_ID", "E12345678,PASSPORT", "H12345678,HK_MACAU_PERMIT" })
	void a_type_that_is_not_written_follows_from_the_number(String number, DocumentType type) {
		assertThat(judge(row("证件类型", null, "证件号码", number)).row().buyer().document()).isNotNull()
			.extracting("type")
			.isEqualTo(type);
	}

	@Test
	void an_identity_number_in_a_number_cell_has_lost_its_end() {
		assertThat(reasons(row("证件号码", new BigDecimal("4.40499197805245E+17")))).containsExactly("id-as-number");
		assertThat(reasons(row("共有人", "甲乙", "共有人证件号码", new BigDecimal("440499197805245000"))))
			.containsExactly("id-as-number");
		assertThat(reasons(row("证件类型", "台胞证", "证件号码", 12345678))).isEmpty();
	}

}
