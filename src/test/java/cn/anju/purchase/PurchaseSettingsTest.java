package cn.anju.purchase;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.anju.purchase.PurchaseSettings.PayTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Where owners pay, as the configuration says it. */
class PurchaseSettingsTest {

	private static final PayTo ALL = new PayTo("", "晴川置业有限公司", "建设银行", "6217 0000 0000 0001", "", "");

	private static final PayTo OWN = new PayTo("晴川苑", "", "", "", "财务窗口", "Finance counter");

	@Test
	void a_projects_own_entry_goes_before_the_one_for_all() {
		PurchaseSettings settings = new PurchaseSettings(List.of(ALL, OWN), 5);
		assertThat(settings.payTo("晴川苑")).contains(OWN);
		assertThat(settings.payTo("松风花园")).contains(ALL);
		assertThat(new PurchaseSettings(List.of(OWN), 5).payTo("松风花园")).isEmpty();
		assertThat(OWN.place(Locale.ENGLISH)).isEqualTo("Finance counter");
		assertThat(OWN.place(Locale.SIMPLIFIED_CHINESE)).isEqualTo("财务窗口");
	}

	@Test
	void it_is_read_as_the_documents_say() {
		PurchaseSettings read = new Binder(
				new MapConfigurationPropertySource(Map.of("anju.purchase.pay-to[0].payee", ALL.payee(),
						"anju.purchase.pay-to[0].bank", ALL.bank(), "anju.purchase.pay-to[0].account", ALL.account())))
			.bind("anju.purchase", PurchaseSettings.class)
			.get();
		assertThat(read.payTo()).containsExactly(ALL);
	}

	@ParameterizedTest
	@CsvSource(value = { "晴川置业,,6217000000000001,,", "晴川置业,建设银行,,,", "晴川置业,建设银行,62170000x0000001,,",
			"晴川置业,建设银行,6217 000,,", ",,,财务窗口,", ",,,,Finance counter", ",,,,", "晴川置业,建设银行,6217000000000001,财务窗口," })
	void what_would_lead_a_payment_astray_is_refused_with_the_name_of_the_setting(String payee, String bank,
			String account, String place, String placeEnglish) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new PayTo("", text(payee), text(bank), text(account), text(place), text(placeEnglish)))
			.withMessageContaining("anju.purchase.pay-to");
	}

	@Test
	void two_entries_for_one_project_are_refused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PurchaseSettings(List.of(ALL, ALL), 5))
			.withMessageContaining("anju.purchase.pay-to");
	}

	private static String text(String value) {
		return (value != null) ? value : "";
	}

}
