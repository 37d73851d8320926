package cn.anju.core;

import java.time.LocalDate;
import java.util.Optional;

import cn.anju.core.IdentityDocument.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** R-006 documents, with the numbers of domain.md c.5 and d.2. */
class IdentityDocumentTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	@ParameterizedTest
	@ValueSource(strings = { "11010519491231002X", "34052419800101001x", "370101190102039973", "999999198503120018",
			"999999200112300046", "110199 19970423 3683" })
	void R_006_a_right_resident_number_has_no_problem(String number) {
		boolean tooOld = number.startsWith("3701011901");
		assertThat(problem(DocumentType.RESIDENT_ID, number))
			.isEqualTo(tooOld ? Optional.of(Problem.AGE) : Optional.empty());
	}

	@ParameterizedTest
	@CsvSource({ "999999198503120019,CHECKSUM", "999999197802290039,BIRTH_DATE", "99999919850312001,LENGTH",
			"9999991985031200A8,CHARACTERS", "110105190001010014,AGE", "110105203001010014,BIRTH_DATE" })
	void R_006_what_is_wrong_with_a_resident_number_is_named(String number, Problem problem) {
		assertThat(problem(DocumentType.RESIDENT_ID, number)).contains(problem);
	}

	@Test
	void R_006_a_company_is_known_by_its_credit_code() {
		assertThat(problem(DocumentType.SOCIAL_CREDIT_CODE, "91440399JQAF2XFARC")).isEmpty();
		assertThat(problem(DocumentType.SOCIAL_CREDIT_CODE, "91440399JQAF2XFARD")).contains(Problem.CHECKSUM);
		assertThat(DocumentType.SOCIAL_CREDIT_CODE.isCompany()).isTrue();
	}

	@Test
	void R_006_a_passport_has_rules_of_its_own() {
		assertThat(problem(DocumentType.PASSPORT, "e12345678")).isEmpty();
		assertThat(problem(DocumentType.PASSPORT, "E1")).contains(Problem.LENGTH);
		assertThat(problem(DocumentType.PASSPORT, "E1234#678")).contains(Problem.CHARACTERS);
	}

	@Test
	void D_04_only_both_ends_of_a_number_are_shown() {
		IdentityDocument document = new IdentityDocument(DocumentType.RESIDENT_ID, "999999198503120018");
		assertThat(document.masked()).isEqualTo("9999**********0018");
		assertThat(document.tail()).isEqualTo("120018");
		assertThat(document).hasToString("RESIDENT_ID 9999**********0018");
	}

	private static Optional<Problem> problem(DocumentType type, String number) {
		return new IdentityDocument(type, number).problem(TODAY);
	}

}
