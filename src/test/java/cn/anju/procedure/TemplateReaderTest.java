package cn.anju.procedure;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Templates are data, and data that could not run is refused in words (D-10). */
class TemplateReaderTest {

	@Test
	void D_10_the_filing_template_has_the_steps_of_b3() {
		assertThat(Filing.template().steps()).extracting(TemplateStep::key)
			.containsExactly("conditions", "form", "seal", "submit", "authority", "fees", "distribute");
		assertThat(Filing.template().limits().getFirst().days()).isEqualTo(30);
	}

	@Test
	void R099_the_counter_is_data() {
		assertThat(Filing.template().step("submit").place().counter()).containsEntry("zh", "3 楼 5–7 号窗口");
	}

	@Test
	void R091_R092_R093_three_copies_go_to_the_archives_and_one_to_the_buyer_or_the_bank() {
		TemplateStep distribute = Filing.template().step("distribute");
		assertThat(distribute.handovers("lump-sum")).extracting(TemplateStep.Handover::to)
			.containsExactly("OFFICE", "FINANCE", "DEVELOPER", "BUYER");
		assertThat(distribute.handovers("mortgage")).extracting(TemplateStep.Handover::to)
			.containsExactly("OFFICE", "FINANCE", "DEVELOPER", "BANK");
	}

	@Test
	void R100_the_days_at_the_authority_are_a_parameter() {
		Template online = TemplateReader.read(Filing.yaml(), Map.of("authorityWorkingDays", 1));
		assertThat(online.step("authority").duration()).isEqualTo(new TemplateStep.Duration(1, true));
		assertThatThrownBy(() -> TemplateReader.read(Filing.yaml(), Map.of("authorityDays", 1)))
			.isInstanceOf(InvalidTemplate.class)
			.hasMessage("Procedure template filing has no parameter authorityDays");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					role: SPECIALIST }      | role: CLERK }          | no role CLERK
					at: exchange            | at: bureau             | no authority bureau
					workingDays: 1          | workingDays: soon      | soon is no number and no parameter
					returnsTo: [form, submit] | returnsTo: [fees]    | authority returns to a step that is not before it
					metBy: submit           | metBy: send            | limit filing-30-days names a step that does not exist
					key: seal               | key: form              | has step form twice
					reopensUntil: submit    | reopensUntil: send     | conditions reopens until a step that does not exist
					optional: true          | optinal: true          | optinal
					actor: { kind: DEVELOPER } | actor: { kind: DEVELOPER, role: SPECIALIST } | staff, and only staff, has a role
					zh: 17 号窗口,           | de: 17,                | authority exchange-fees needs its counter in zh and en
					""")
	void a_fault_is_named(String written, String instead, String message) {
		assertThat(Filing.yaml()).contains(written);
		assertThatThrownBy(() -> TemplateReader.read(Filing.yaml().replace(written, instead), Map.of()))
			.isInstanceOf(InvalidTemplate.class)
			.hasMessageContaining(message);
	}

}
