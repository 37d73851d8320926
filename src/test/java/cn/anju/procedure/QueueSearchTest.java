package cn.anju.procedure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import cn.anju.core.Ids;
import cn.anju.core.Subject;
import cn.anju.procedure.LedgerFilter.Which;

import static org.assertj.core.api.Assertions.assertThat;

/** What the queue and the ledger find by what people type. */
class QueueSearchTest extends WithQueue {

	@Autowired
	private NamedParameterJdbcTemplate named;

	@Test
	void it_is_found_by_unit_name_number_and_key() {
		byte[] tail = "hmac-of-0001".getBytes(StandardCharsets.UTF_8);
		RunDetails chen = submitted("2026-11-19");
		RunDetails zhao = submitted("2026-11-19");
		this.cases.card(chen.subject(), this.project, "3", "0501", List.of(tail), "陈晓岚");
		this.cases.card(zhao.subject(), this.project, "10", "1803", List.of(), "赵立新", "周敏");
		for (String typed : List.of("0501", "3-0501", "3-1-05", "陈", "晓岚", "岚", "HT-" + chen.subject().id(),
				"晶都花园3栋")) {
			assertThat(found(new CardSearch(typed, List.of()))).as(typed).containsExactly(chen.subject().id());
		}
		assertThat(found(new CardSearch("敏", List.of()))).containsExactly(zhao.subject().id());
		assertThat(found(new CardSearch("", List.of(tail)))).containsExactly(chen.subject().id());
		assertThat(found(new CardSearch("0001", List.of(tail)))).containsExactly(chen.subject().id());
		assertThat(found(new CardSearch("%", List.of()))).isEmpty();
		assertThat(found(new CardSearch("晶都", List.of()))).hasSize(2);
		this.cases.card(chen.subject(), this.project, "3", "0501", List.of(), "陈晓澜");
		assertThat(found(new CardSearch("岚", List.of()))).as("the old name is gone").isEmpty();
		assertThat(found(new CardSearch("", List.of(tail)))).isEmpty();
	}

	@Test
	void what_fits_many_is_found_in_the_order_of_risk_too() {
		List<Opening> openings = new ArrayList<>();
		List<SubjectCard> cards = new ArrayList<>();
		for (int i = 0; i < 520; i++) {
			Subject subject = new Subject("purchase", Ids.next());
			LocalDate signed = LocalDate.parse("2026-11-20").minusDays(i % 20);
			openings.add(new Opening("filing", subject, this.project, null, "mortgage",
					List.of(new Fact("contract-signed", signed, null)), null));
			cards.add(new SubjectCard(subject, this.project, "M广场", "B", "", "12" + i, "M广场 B座 12" + i, List.of("欧阳青"),
					null, null, null, List.of("k".getBytes(StandardCharsets.UTF_8))));
		}
		this.cases.cards(cards);
		this.cases.open(openings, "2026-11-21");
		List<Long> all = page(QueueGroup.ALL);
		for (CardSearch search : List.of(new CardSearch("阳青", List.of()),
				new CardSearch("阳青", List.of("k".getBytes(StandardCharsets.UTF_8))))) {
			assertThat(this.queue.page(filter(QueueGroup.ALL, search), 0, 50))
				.extracting((item) -> item.entry().subject().id())
				.containsExactlyElementsOf(all);
		}
		assertThat(this.queue.count(filter(QueueGroup.ALL, new CardSearch("阳青", List.of()))))
			.isEqualTo(new Count(520, false));
	}

	/** People write a unit as the label on the door, as the ledger or as they say it. */
	@ParameterizedTest
	@ValueSource(strings = { "3栋0501", "3-0501", "3-1-0501", "3栋1单元0501", "3栋 1单元 0501", "3号楼1单元0501室", "３栋０５０１",
			"3#0501", "三栋501", "3栋一单元501", "3幢501", "3座0501", "3-501", "501", "晶都花园3栋0501", "晶都花园3栋1单元0501",
			"晶都花园 3-1-0501", "3栋1单元05" })
	void a_unit_is_found_without_its_project_however_it_is_written(String typed) {
		RunDetails run = submitted("2026-11-19");
		RunDetails other = submitted("2026-11-19");
		unit(run.subject(), "3栋", "1单元", "0501");
		unit(other.subject(), "13栋", "1单元", "1501");

		assertThat(found(CardSearch.typed(typed, List.of()))).containsExactly(run.subject().id());
	}

	@Test
	void names_with_a_word_for_building_in_them_are_found_too() {
		RunDetails run = submitted("2026-11-19");
		this.cases.card(run.subject(), this.project, "3", "0501", List.of(), "李一栋", "第3楼设计公司");

		for (String typed : List.of("李一栋", "一栋", "第3楼设计")) {
			assertThat(found(CardSearch.typed(typed, List.of()))).as(typed).containsExactly(run.subject().id());
		}
	}

	@Test
	void a_search_is_answered_by_the_index_of_the_words() {
		assertThat(this.named.queryForList("EXPLAIN SELECT subject_id FROM procedure_card_words WHERE word LIKE :word",
				Map.of("word", SelectRows.beginning("3-1-0501"))))
			.allSatisfy((line) -> {
				assertThat(line.get("key")).isEqualTo("PRIMARY");
				assertThat(line.get("type")).isIn("range", "const", "ref");
			});
	}

	private void unit(Subject subject, String building, String entrance, String unitNo) {
		this.cases.cards(List.of(new SubjectCard(subject, this.project, "晶都花园", building, entrance, unitNo,
				"晶都花园 " + building + " " + entrance + " " + unitNo, List.of("陈晓岚"), null, null, null, List.of())));
	}

	private List<Long> found(CardSearch search) {
		List<Long> queued = this.queue.page(filter(QueueGroup.ALL, search), 0, 50)
			.stream()
			.map((item) -> item.entry().subject().id())
			.toList();
		LedgerFilter filter = new LedgerFilter("filing", this.mine, Which.ALL, Set.of(), null, null, null, null,
				Set.of(), false, false, false, null, search);
		List<Long> listed = this.ledger.page(filter, LedgerOrder.UNIT, 0, 50)
			.stream()
			.map((row) -> row.subject().id())
			.toList();
		assertThat(queued).containsExactlyInAnyOrderElementsOf(listed);
		return queued;
	}

}
