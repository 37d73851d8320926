package cn.anju.documents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FileNameTest {

	@ParameterizedTest
	@CsvSource({ "合同正本.pdf, 合同正本.pdf", "../../etc/passwd, passwd.pdf", "C:\\temp\\收据.PDF, 收据.pdf",
			"page.html, page.pdf", "'a\"b<c>.pdf', a_b_c_.pdf", "..., document.pdf", "'', document.pdf",
			".hidden, hidden.pdf", "𠮷田.pdf, 𠮷田.pdf", "v1.2 final.pdf, v1.2 final.pdf" })
	void a_hostile_name_becomes_harmless_and_a_good_one_stays(String uploaded, String kept) {
		assertThat(FileName.of(uploaded, ContentType.PDF)).isEqualTo(kept);
	}

	@Test
	void marks_that_turn_text_around_and_control_characters_go() {
		assertThat(FileName.of("\u202egpj.exe\r\nSet-Cookie: a=b\0", ContentType.JPEG))
			.doesNotContain("\u202e", "\r", "\n", "\0", ":")
			.endsWith(".jpg");
	}

	@Test
	void a_very_long_name_is_cut_between_characters() {
		String kept = FileName.of("𠮷".repeat(400), ContentType.PNG);
		assertThat(kept).isEqualTo("𠮷".repeat(120) + ".png");
	}

}
