package cn.anju.purchase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BanksTest {

	private final Banks banks = Banks.known();

	@ParameterizedTest
	@CsvSource({ "中国建设银行,CCB", "建行,CCB", "建设银行,CCB", "CCB,CCB", "中国建设银行股份有限公司,CCB", "中国建设银行股份有限公司深圳市分行,CCB",
			"建行福田支行,CCB", "工行（南山支行）,ICBC", "中国银行,BOC", "中行,BOC", "中国农业银行,ABC", "农行,ABC", "中信,CITIC", "交通银行,BOCOM",
			"招行,CMB", "光大银行,CEB", "民生银行,CMBC", "兴业银行,CIB", "中 国 银 行,BOC", "公积金中心,FUND" })
	void banks_are_known_by_what_people_write(String written, String code) {
		assertThat(this.banks.find(written)).map(Bank::code).contains(code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "第一火星银行", "银行", "中国", "中国银行业协会", "建行不行", "火星中国银行", "" })
	void what_is_no_bank_is_not_taken_for_one(String written) {
		assertThat(this.banks.find(written)).isEmpty();
	}

	@Test
	void r_164_the_hotlines_of_the_department_are_there() {
		assertThat(this.banks.withCode("ICBC")).map(Bank::hotline).contains("95588");
		assertThat(this.banks.withCode("CITIC")).map(Bank::hotline).contains("95558");
		assertThat(this.banks.withCode("BOC")).map(Bank::hotline).contains("95566");
		assertThat(this.banks.withCode("CIB")).map(Bank::hotline).contains("95561");
		assertThat(this.banks.withCode("ABC")).map(Bank::hotline).contains("95599");
		assertThat(this.banks.withCode("CMB")).map(Bank::hotline).contains("95555");
		assertThat(this.banks.withCode("CEB")).map(Bank::hotline).contains("95595");
		assertThat(this.banks.withCode("CMBC")).map(Bank::hotline).contains("95568");
		assertThat(this.banks.withCode("BOCOM")).map(Bank::hotline).contains("95559");
		assertThat(this.banks.withCode("CCB")).map(Bank::hotline).contains("95533");
	}

}
