package cn.anju.filing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import cn.anju.core.Money;
import cn.anju.procedure.Procedures;
import cn.anju.procedure.RowResult;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.StepState;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The fee step of filings whose invoice goes to Finance. */
class FeeStepTest extends WithFilings {

	@Autowired
	private FeeDesk fees;

	@Autowired
	private Procedures procedures;

	@Test
	void R_108_the_invoice_that_finance_gets_finishes_the_fee_step_with_rate_fee_and_voucher() {
		Sample sample = submitted("甲一");
		FeeRequest request = this.fees.request(open(), new BigDecimal("3"));
		file();
		assertThat(filing(sample).step("fees").state()).isEqualTo(StepState.OPEN);
		handOver(request, "FP-1");
		assertThat(filing(sample).step("fees")).satisfies((step) -> {
			assertThat(step.state()).isEqualTo(StepState.DONE);
			assertThat(step.finishedOn()).isEqualTo(this.today);
		});
		assertThat(fact(sample, "fee-rate")).isEqualTo("3.00");
		assertThat(fact(sample, "transaction-fee")).isEqualTo("300.00");
		assertThat(fact(sample, "fee-voucher")).startsWith("FP-1");
		assertThat(filing(sample).currentStep()).isEqualTo("distribute");
	}

	@Test
	void R_108_an_invoice_that_came_first_finishes_the_step_when_its_turn_comes() {
		Sample sample = submitted("甲一");
		handOver(this.fees.request(open(), new BigDecimal("3")), "FP-2");
		assertThat(filing(sample).step("fees").state()).isEqualTo(StepState.AHEAD);
		file();
		assertThat(filing(sample).step("fees").state()).isEqualTo(StepState.DONE);
		assertThat(fact(sample, "fee-voucher")).startsWith("FP-2");
	}

	@Test
	void R_108_a_filing_that_stands_still_keeps_its_fee_step_open_and_the_invoice_is_handed_over() {
		Sample sample = submitted("甲一");
		FeeRequest request = this.fees.request(open(), new BigDecimal("3"));
		file();
		this.procedures.pause(filing(sample).ref(), "业主出差", null);
		assertThat(handOver(request, "FP-3").isInvoiced()).isTrue();
		assertThat(filing(sample).step("fees").state()).isEqualTo(StepState.OPEN);
	}

	private Sample submitted(String name) {
		Sample sample = ready(name);
		for (String step : List.of("form", "seal", "submit")) {
			assertThat(this.bulk.finish(open(), step, this.today, Map.of())).allMatch(RowResult::done);
		}
		return sample;
	}

	private void file() {
		assertThat(
				this.bulk.finish(open(), "authority", this.today, Map.of(open().getFirst().ref().runId(), "BA-2026-1")))
			.allMatch(RowResult::done);
	}

	private FeeRequest handOver(FeeRequest request, String invoice) {
		return this.fees.handOver(request.id(), request.version(),
				new FeeInvoice(invoice + "-" + request.id(), Money.of("300"), this.today, this.today, "林主管", "周会计"));
	}

	private RunDetails filing(Sample sample) {
		return this.filings.of(sample.id()).orElseThrow();
	}

	private String fact(Sample sample, String key) {
		return filing(sample).fact(key).orElseThrow().value();
	}

}
