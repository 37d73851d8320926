package cn.anju.care;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CleanTextTest {

	@Test
	void tabs_breaks_and_blanks_of_every_kind_leave_lines() {
		assertThat(CleanText
			.lines("\n\t\t\t\t\n\t\t\t\t\u3000\u3000您好：\r\n\u00a0\u00a0三栋\t漏水。\r\u2028请\u2003处理\u000b谢谢\n\n\n\n住户\n\t"))
			.isEqualTo("您好：\n三栋 漏水。\n\n请 处理\n谢谢\n\n住户");
		assertThat(CleanText.line("\n\t请问\r\n\t何时\u3000\u3000交房\t")).isEqualTo("请问 何时 交房");
	}

	@Test
	void what_nobody_sees_goes() {
		assertThat(CleanText.lines("\ufeff漏\u200b水\u0000了\u0007\u00ad\u202e\u2066！\ud840\ufffe")).isEqualTo("漏水了！");
		assertThat(CleanText.lines("一<br>二<BR/>&nbsp;三<p class=\"x\">四</p>")).isEqualTo("一\n二\n三\n四");
	}

	@Test
	void rare_characters_and_emoji_stay() {
		String family = "👨\u200d👩\u200d👧 🙏🏽 ❤\ufe0f\u200d🔥";
		assertThat(CleanText.lines(family)).isEqualTo(family);
		assertThat(CleanText.lines("𠮷𡈽㐱\u200d龘")).isEqualTo("𠮷𡈽㐱龘");
		assertThat(CleanText.lines("a < b，3 > 2，<b>粗</b>")).isEqualTo("a < b，3 > 2，<b>粗</b>");
	}

	@Test
	void a_cut_is_between_characters() {
		assertThat(CleanText.cut("𠮷𠮷𠮷𠮷", 3)).isEqualTo("𠮷𠮷…");
		assertThat(CleanText.cut("𠮷𠮷𠮷", 3)).isEqualTo("𠮷𠮷𠮷");
	}

	@Test
	void long_dirt_takes_no_time() {
		String dirt = " \n\t".repeat(10_000) + "<p".repeat(2_000) + "\u3000\n".repeat(5_000) + "完";
		assertThat(CleanText.lines(dirt)).endsWith("完").doesNotContain("\n\n\n");
	}

}
