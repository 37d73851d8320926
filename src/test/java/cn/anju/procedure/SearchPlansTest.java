package cn.anju.procedure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.ColumnMapRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import cn.anju.DatabaseTest;
import cn.anju.bench.Statements;
import cn.anju.bench.Statements.Setting;
import cn.anju.bench.Statements.Taken;
import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.identity.ProjectScope;
import cn.anju.procedure.LedgerFilter.Which;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the office types to search is found by an index in tables of many purchases:
 * names, units, numbers, and the keys of phones and documents.
 */
@DatabaseTest
@Import({ ActingStaff.class, Cases.class })
class SearchPlansTest {

	private static final int SUBJECTS = 3_000;

	/** The most frequent surname is that of every fourth. */
	private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄");

	private static final List<String> GIVEN = List.of("伟", "芳", "秀英", "敏", "静怡", "磊", "洋", "浩然", "艳", "杰");

	@Autowired
	private DataSource source;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Presence presence;

	@Autowired
	private WorkingCalendars calendars;

	@Autowired
	private Cases cases;

	/** The same services, whose statements are taken down. */
	private Statements statements;

	private WorkQueue queue;

	private RunLedger ledger;

	private SubjectSearch subjects;

	@BeforeEach
	void many_purchases() {
		this.statements = new Statements(this.source);
		NamedParameterJdbcTemplate taking = new NamedParameterJdbcTemplate(this.statements);
		CardFinder finder = new CardFinder(taking);
		this.queue = new WorkQueue(taking, finder, this.presence, this.calendars);
		this.ledger = new RunLedger(taking, finder, this.presence, this.calendars);
		this.subjects = new SubjectSearch(taking, this.presence);
		Integer there = this.jdbc.queryForObject("SELECT COUNT(*) FROM procedure_cards WHERE contract_no LIKE 'HT-S%'",
				Integer.class);
		if (there != null && there == 0) {
			fill();
		}
	}

	private void fill() {
		ProjectId project = new ProjectId(Ids.next());
		List<SubjectCard> cards = new ArrayList<>();
		List<Opening> openings = new ArrayList<>();
		for (int i = 0; i < SUBJECTS; i++) {
			Subject subject = new Subject("purchase", Ids.next());
			String surname = SURNAMES.get((i % 4 == 0) ? 0 : i % SURNAMES.size());
			String unit = "%02d%02d".formatted(1 + i % 30, 1 + i / 30 % 4);
			cards.add(new SubjectCard(subject, project, "晶都花园", Integer.toString(1 + i / 120), "1", unit,
					"晶都花园 " + (1 + i / 120) + "栋 " + unit, List.of(surname + GIVEN.get(i % 7) + GIVEN.get(i / 7 % 10)),
					"HT-S%05d".formatted(i), "RG-S%05d".formatted(i), null, List.of(key(i), key(i % 500))));
			LocalDate signed = LocalDate.parse("2026-09-01").plusDays(i % 80);
			openings.add(new Opening("filing", subject, project, new PurchaseId(subject.id()), "mortgage",
					List.of(new Fact("contract-signed", signed, null)), null));
		}
		this.cases.cards(cards);
		this.cases.open(openings, "2026-10-20");
		this.jdbc.queryForList("ANALYZE TABLE procedure_runs, procedure_queue, procedure_cards,"
				+ " procedure_card_words, procedure_card_keys");
	}

	private static byte[] key(int of) {
		return "%032d".formatted(of).getBytes(StandardCharsets.US_ASCII);
	}

	static List<CardSearch> searches() {
		return List.of(new CardSearch("王", List.of()), new CardSearch("王伟芳", List.of()),
				new CardSearch("秀英", List.of()), new CardSearch("1203", List.of(key(12), key(77))),
				new CardSearch("晶都花园3栋", List.of()), new CardSearch("HT-S00017", List.of()),
				new CardSearch("", List.of(key(12))), new CardSearch("033648", List.of(key(499))));
	}

	@ParameterizedTest
	@MethodSource("searches")
	void the_ledger_finds_by_an_index(CardSearch search) {
		for (LedgerOrder order : LedgerOrder.values()) {
			assertIndexed(this.statements.of(() -> this.ledger.page(filter(search), order, 0, 50)));
		}
		assertIndexed(this.statements.of(() -> this.ledger.count(filter(search))));
	}

	@ParameterizedTest
	@MethodSource("searches")
	void the_queue_finds_by_an_index(CardSearch search) {
		for (QueueGroup group : QueueGroup.values()) {
			QueueFilter filter = new QueueFilter(group, ProjectScope.ALL, null, null, search);
			assertIndexed(this.statements.of(() -> this.queue.page(filter, 0, 50)));
			assertIndexed(this.statements.of(() -> this.queue.count(filter)));
		}
	}

	@ParameterizedTest
	@MethodSource("searches")
	void lists_of_subjects_find_by_an_index(CardSearch search) {
		assertIndexed(this.statements.of(() -> this.subjects.find("purchase", search, 1_000)));
	}

	private static LedgerFilter filter(CardSearch search) {
		return new LedgerFilter("filing", ProjectScope.ALL, Which.OPEN, Set.of(), null, null, null, null, Set.of(),
				false, false, null, null, search);
	}

	/**
	 * What is found leads by an index of its own, and nothing is read from end to end but
	 * what was found, and the index of the order along which many fit.
	 */
	private void assertIndexed(List<Taken> taken) {
		assertThat(taken).isNotEmpty();
		taken.forEach((statement) -> assertThat(plan(statement)).as(statement.sql())
			.filteredOn((line) -> line.get("table") != null && !String.valueOf(line.get("table")).startsWith("<"))
			.filteredOn((line) -> !String.valueOf(line.get("table")).equals("page"))
			.isNotEmpty()
			.allSatisfy((line) -> {
				assertThat(line.get("key")).isNotNull();
				assertThat(line.get("type")).isIn("range", "ref", "eq_ref", "const", "ref_or_null");
			}));
	}

	private List<Map<String, Object>> plan(Taken taken) {
		return this.jdbc.query("EXPLAIN " + taken.sql(), (statement) -> {
			for (Setting setting : taken.settings()) {
				setting.on(statement);
			}
		}, new ColumnMapRowMapper());
	}

}
