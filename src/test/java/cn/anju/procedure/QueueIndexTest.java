package cn.anju.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

import cn.anju.core.AccountId;
import cn.anju.core.Ids;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.identity.ProjectScope;
import cn.anju.procedure.LedgerFilter.Which;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of the queue and the ledger are read in the order of an index. */
class QueueIndexTest extends WithQueue {

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private NamedParameterJdbcTemplate named;

	@ParameterizedTest
	@EnumSource(QueueGroup.class)
	void every_page_of_the_queue_is_read_in_the_order_of_an_index(QueueGroup group) {
		fill();
		for (AccountId account : new AccountId[] { null, new AccountId(7) }) {
			SelectRows rows = WorkQueue.rows(new QueueFilter(group, ProjectScope.ALL, account, null, null),
					LocalDate.parse("2026-11-21"));
			assertInOrder(rows, "q.id");
		}
	}

	@ParameterizedTest
	@EnumSource(LedgerOrder.class)
	void every_page_of_the_ledger_is_read_in_the_order_of_an_index(LedgerOrder order) {
		fill();
		assertInOrder(RunLedger.rows(LedgerFilter.open("filing", ProjectScope.ALL), order), "r.id");
		LedgerFilter stage = new LedgerFilter("filing", ProjectScope.ALL, Which.OPEN, Set.of("SUBMITTED"), null, null,
				null, null, Set.of(), false, false, false, null, null);
		assertInOrder(RunLedger.rows(stage, order), "r.id");
	}

	private void assertInOrder(SelectRows rows, String columns) {
		List<Map<String, Object>> plan = this.named.queryForList("EXPLAIN " + rows.page(columns, 0, 50),
				rows.parameters());
		assertThat(plan).filteredOn((line) -> "DERIVED".equals(line.get("select_type"))).allSatisfy((line) -> {
			assertThat(line.get("key")).isNotNull();
			assertThat(String.valueOf(line.get("Extra"))).doesNotContain("filesort").doesNotContain("temporary");
		}).isNotEmpty();
	}

	private void fill() {
		Integer there = this.jdbc.queryForObject("SELECT COUNT(*) FROM procedure_runs", Integer.class);
		if (there != null && there > 1_000) {
			return;
		}
		List<Opening> openings = new ArrayList<>();
		IntStream.range(0, 1_500).forEach((i) -> {
			Subject subject = new Subject("purchase", Ids.next());
			LocalDate signed = LocalDate.parse("2026-09-01").plusDays(i % 80);
			openings.add(new Opening("filing", subject, this.project, new PurchaseId(subject.id()), "mortgage",
					List.of(new Fact("contract-signed", signed, null), new Fact("submitted", signed.plusDays(5), null)),
					null));
		});
		this.cases.open(openings, "2026-10-20");
		this.jdbc.execute("ANALYZE TABLE procedure_runs, procedure_queue");
	}

}
