package cn.anju.care;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import cn.anju.StandInUsersTest;
import cn.anju.StandingClock;
import cn.anju.core.ProjectId;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** What a department gets in writing. */
@StandInUsersTest
@Import({ StandingClock.class, TestCases.class })
class SuggestionPaperTest {

	private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

	@Autowired
	private SuggestionPaper paper;

	private final SuggestionBatch batch = new SuggestionBatch(1, new ProjectId(2), "晴川苑", Department.ENGINEERING,
			new BatchMonth(YearMonth.of(2026, 11), LAST, LAST.plusDays(1)), "JYFK-2026-0012", null, LAST.plusDays(1), 0,
			List.of(line("JY-20261110-001", CaseState.COLLECTED, "楼道灯 <换成> 感应的\n一楼先装"),
					line("JY-20261110-002", CaseState.CLOSED, "已经撤回的")));

	private static Suggestion line(String number, CaseState state, String words) {
		Instant at = Instant.parse("2026-11-09T16:30:00Z");
		return new Suggestion(1, 1, number, new ProjectId(2), state, "", words, "陈晓岚", "林若水", at,
				Department.ENGINEERING, at, null);
	}

	@Test
	void R_268_the_form_has_the_owners_words_without_a_name_and_room_for_answers_and_signatures() {
		Document page = this.paper.page(this.batch);
		assertThat(page.title()).isEqualTo("客户建议反馈单 JYFK-2026-0012");
		assertThat(page.select("p").eachText()).contains("编号：JYFK-2026-0012　　月份：2026年11月", "项目：晴川苑", "责任部门：工程部")
			.anyMatch((text) -> text.contains("10 个工作日"))
			.anyMatch((text) -> text.startsWith("责任部门签收人："));
		assertThat(page.select("tbody td").stream().map(Element::wholeText)).containsExactly("1", "JY-20261110-001",
				"2026-11-10", "楼道灯 <换成> 感应的\n一楼先装", "");
		assertThat(page.text()).doesNotContain("陈晓岚");
	}

	@Test
	void R_268_it_is_printed_as_pdf() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.paper.print(this.batch, out);
		try (PDDocument printed = Loader.loadPDF(out.toByteArray())) {
			String text = new PDFTextStripper().getText(printed).replaceAll("\\s", "");
			assertThat(text).contains("客户建议月度反馈单", "楼道灯<换成>感应的", "JYFK-2026-0012");
			assertThat(printed.getNumberOfPages()).isEqualTo(1);
		}
	}

}
