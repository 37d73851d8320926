package cn.anju.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import cn.anju.procedure.LedgerFilter.Which;

import static org.assertj.core.api.Assertions.assertThat;

/** The ledger of a procedure as the office narrows and sorts it. */
class LedgerReadsTest extends WithQueue {

	@Autowired
	private Procedures procedures;

	@Test
	void units_stand_in_the_order_of_their_numbers() {
		List<String> buildings = List.of("10", "2", "1");
		for (String building : buildings) {
			RunDetails run = submitted("2026-11-19");
			this.cases.card(run.subject(), this.project, building, "0501", List.of(), "陈晓岚");
		}
		assertThat(this.ledger.page(LedgerFilter.open("filing", this.mine), LedgerOrder.UNIT, 0, 50))
			.extracting(LedgerRow::unitLabel)
			.containsExactly("晶都花园 1栋 0501", "晶都花园 2栋 0501", "晶都花园 10栋 0501");
	}

	@Test
	void the_ledger_is_narrowed_by_stage_limit_and_contradiction() {
		RunDetails submitted = submitted("2026-11-19");
		RunDetails sealed = sealed("2026-11-12", "2026-11-20");
		this.procedures.giveBack(submitted.ref(), "submit", LocalDate.parse("2026-11-20"), "缺骑缝章", null);
		LedgerFilter open = LedgerFilter.open("filing", this.mine);
		assertThat(this.ledger.stages(open)).isEqualTo(Map.of("RETURNED", 1, "FORM_SEALED", 1));
		assertThat(this.ledger.page(
				new LedgerFilter("filing", this.mine, Which.OPEN, Set.of("RETURNED"), this.project, null, null,
						LocalDate.parse("2026-12-30"), Set.of("mortgage"), true, false, false, null, null),
				LedgerOrder.RISK, 0, 50))
			.extracting(LedgerRow::returns)
			.containsExactly(1);
		assertThat(this.ledger.page(
				new LedgerFilter("filing", this.mine, Which.OPEN, Set.of(), null, null, LocalDate.parse("2026-11-23"),
						LocalDate.parse("2026-12-14"), Set.of(), false, false, false, null, null),
				LedgerOrder.LEGAL, 0, 50))
			.extracting((row) -> row.subject())
			.containsExactly(sealed.subject());
		assertThat(this.ledger.count(open)).isEqualTo(new Count(2, false));
		for (LedgerOrder order : LedgerOrder.values()) {
			assertThat(this.ledger.page(open, order, 0, 50)).as(order.name()).hasSize(2);
			assertThat(this.ledger.page(open, order, 1, 50)).as(order.name()).hasSize(1);
		}
	}

}
