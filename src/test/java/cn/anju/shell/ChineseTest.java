package cn.anju.shell;

import java.util.Locale;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChineseTest {

	private static final String MIXED = "Paused for 6 days: 业主在国外，预计 12 月寄到。 We tell you.";

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "-",
			value = { "Hello 欧阳听雨;欧阳听雨", "合同第 12 页缺骑缝章;合同第 12 页缺骑缝章", "晶都花园 1栋 0301;晶都花园 1栋", "缺 A4 复印件;缺|复印件",
					"交易所 returned it: 缺章。;交易所|缺章。", "Price ¥1.00, due Mon 7 Dec;-", "'';-" })
	void what_is_chinese_is_told_from_the_rest_and_nothing_is_lost(String text, String chinese) {
		assertThat(Chinese.parts(text)).extracting(Chinese.Part::text)
			.satisfies((all) -> assertThat(String.join("", all)).isEqualTo(text));
		assertThat(Chinese.parts(text).stream().filter(Chinese.Part::chinese).map(Chinese.Part::text).toList())
			.containsExactly((chinese != null) ? chinese.split("\\|") : new String[0]);
	}

	@Test
	void in_a_drawing_only_what_is_chinese_is_marked_and_only_on_a_page_in_another_language() {
		assertThat(drawn(Locale.SIMPLIFIED_CHINESE).select("[lang]")).isEmpty();
		Element english = drawn(Locale.ENGLISH);
		assertThat(english.select("[lang=zh-CN]").eachText()).containsExactly("业主在国外，预计 12 月寄到。", "中文");
		assertThat(english.selectFirst("p").wholeText()).isEqualTo(MIXED);
	}

	@Test
	void in_a_view_it_is_marked_too_and_once_only() {
		Paragraph paragraph = new Paragraph(new Span(MIXED));
		Div view = new Div(paragraph, new Span("Price"));
		Chinese.mark(view.getElement(), Locale.ENGLISH);
		String once = view.getElement().getOuterHTML();
		Chinese.mark(view.getElement(), Locale.ENGLISH);
		assertThat(view.getElement().getOuterHTML()).isEqualTo(once);
		assertThat(Jsoup.parse(once).select("[lang=zh-CN]").eachText()).containsExactly("业主在国外，预计 12 月寄到。");
		assertThat(paragraph.getElement().getTextRecursively()).isEqualTo(MIXED);
	}

	private static Element drawn(Locale locale) {
		Element page = Jsoup.parseBodyFragment("<p></p><b>Price</b>").body();
		page.selectFirst("p").text(MIXED);
		if (!locale.equals(Locale.SIMPLIFIED_CHINESE)) {
			page.appendElement("a").attr("lang", "zh-CN").text("中文");
		}
		Chinese.mark(page, locale);
		return page;
	}

}
