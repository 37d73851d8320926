package cn.anju.filing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.core.Money;
import cn.anju.core.Refused;
import cn.anju.filing.FilingForm.Line;
import cn.anju.identity.ProjectScope;
import cn.anju.procedure.LedgerRow;
import cn.anju.procedure.ProcedureRefused;
import cn.anju.procedure.Procedures;
import cn.anju.procedure.RowResult;
import cn.anju.procedure.StepActor;
import cn.anju.procedure.StepDone;
import cn.anju.property.Numbers;
import cn.anju.property.VoidNumber;
import cn.anju.purchase.TestPurchases.Sample;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

class FilingFormsTest extends WithFilings {

	@Autowired
	private FormDesk desk;

	@Autowired
	private Procedures procedures;

	@Autowired
	private Numbers numbers;

	@Test
	void R_097_a_batch_makes_one_numbered_form_of_all_contracts_that_could_be_put_on_it() {
		Sample one = ready("甲一");
		Sample two = ready("乙二");
		List<LedgerRow> rows = open();
		LedgerRow lacking = lackingMoney();
		assertThat(this.bulk.finish(List.of(lacking, rows.getFirst(), rows.getLast()), "form", this.today, Map.of()))
			.extracting(RowResult::refusal)
			.containsExactly(ProcedureRefused.NOT_ITS_TURN, null, null);
		assertThat(this.desk.newest()).singleElement().satisfies((form) -> {
			assertThat(form.number()).isEqualTo("DJ-" + this.today.getYear() + "-0001");
			assertThat(form.madeBy()).isEqualTo("林主管");
			assertThat(form.lines()).extracting(Line::contractNo)
				.containsExactlyInAnyOrder(one.contractNo(), two.contractNo());
			assertThat(form.lines()).allSatisfy((line) -> {
				assertThat(line.unit()).contains("晴川苑");
				assertThat(line.total()).isEqualTo(Money.of("1000000"));
				assertThat(line.area()).hasToString("100.00");
			});
			assertThat(form.lines()).extracting(Line::buyers).containsExactlyInAnyOrder("甲一", "乙二");
		});
	}

	@Test
	void R_097_the_step_finished_for_one_filing_makes_a_form_too_and_numbers_go_on_without_a_gap() {
		Sample one = ready("甲一");
		Sample two = ready("乙二");
		finishForm(one);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.procedures
			.finish(this.filings.of(one.id()).orElseThrow().ref(), new StepDone("form", this.today, Map.of(), null)));
		finishForm(two);
		assertThat(this.desk.newest()).extracting(FilingForm::number)
			.containsExactly("DJ-" + this.today.getYear() + "-0002", "DJ-" + this.today.getYear() + "-0001");
		assertThat(this.desk.of(two.id()).orElseThrow().lines()).hasSize(1);
	}

	@Test
	void R_097_a_form_that_is_taken_back_keeps_its_number_with_the_reason_and_the_next_one_is_new() {
		Sample sample = ready("甲一");
		finishForm(sample);
		String first = this.desk.of(sample.id()).orElseThrow().number();
		this.procedures.takeBack(this.filings.of(sample.id()).orElseThrow().ref(), "form", "面积写错了");
		assertThat(this.desk.of(sample.id())).isEmpty();
		assertThat(this.numbers.voidOf(this.project, "filing-form")).hasEntrySatisfying(first,
				(one) -> assertThat(one).extracting(VoidNumber::reason).isEqualTo("面积写错了"));
		assertThat(this.desk.newest()).singleElement().satisfies((form) -> {
			assertThat(form.isVoid()).isTrue();
			assertThat(form.lines()).extracting(Line::ended).containsExactly("面积写错了");
		});
		finishForm(sample);
		assertThat(this.desk.of(sample.id()).orElseThrow().number()).isEqualTo("DJ-" + this.today.getYear() + "-0002");
	}

	@Test
	void R_097_a_return_to_the_form_takes_one_contract_off_and_leaves_the_others() {
		ready("甲一");
		Sample returned = ready("乙二");
		for (String step : List.of("form", "seal", "submit")) {
			assertThat(this.bulk.finish(open(), step, this.today, Map.of())).allMatch(RowResult::done);
		}
		this.procedures.giveBack(this.filings.of(returned.id()).orElseThrow().ref(), "form", this.today, "缺共有人", null);
		assertThat(this.desk.of(returned.id())).isEmpty();
		assertThat(this.desk.newest()).singleElement().satisfies((form) -> {
			assertThat(form.isVoid()).isFalse();
			assertThat(form.live()).hasSize(1);
		});
		assertThat(this.numbers.voidOf(this.project, "filing-form")).isEmpty();
	}

	@Test
	void R_097_the_sheet_has_the_headings_of_the_department_every_contract_and_the_sum() throws IOException {
		ready("=HYPERLINK(1)");
		ready("乙二");
		this.bulk.finish(open(), "form", this.today, Map.of());
		FilingForm form = this.desk.newest().getFirst();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.desk.write(form.id(), out);
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			List<String> cells = book.getFirstSheet()
				.read()
				.stream()
				.flatMap(Row::stream)
				.filter(java.util.Objects::nonNull)
				.map((cell) -> cell.getText())
				.toList();
			assertThat(cells).contains("登记备案表", "编号：" + form.number(), "合同编号", "房号", "买受人", "总价（元）", "=HYPERLINK(1)",
					"乙二", "合计", "2000000.00");
		}
	}

	@Test
	void R_098_R_104_steps_go_in_their_order_and_nothing_is_submitted_before_the_developer_has_sealed_the_form() {
		Sample sample = ready("甲一");
		for (String early : List.of("seal", "submit", "authority", "distribute")) {
			refused(ProcedureRefused.NOT_ITS_TURN, sample, early);
		}
		finishForm(sample);
		assertThat(this.filings.of(sample.id()).orElseThrow().current().orElseThrow().template().actor().kind())
			.isEqualTo(StepActor.Kind.DEVELOPER);
		refused(ProcedureRefused.NOT_ITS_TURN, sample, "submit");
		this.procedures.finish(this.filings.of(sample.id()).orElseThrow().ref(),
				new StepDone("seal", this.today, Map.of(), null));
		assertThat(this.filings.of(sample.id()).orElseThrow().stage()).isEqualTo("FORM_SEALED");
	}

	private void refused(ProcedureRefused reason, Sample sample, String step) {
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.procedures.finish(this.filings.of(sample.id()).orElseThrow().ref(),
					new StepDone(step, this.today, Map.of(), null)))
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

	@Test
	void nobody_prints_the_form_of_another_project() {
		Sample sample = ready("甲一");
		finishForm(sample);
		long id = this.desk.newest().getFirst().id();
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(this.purchases.project())));
		assertThat(this.desk.newest()).isEmpty();
		assertThat(this.desk.of(sample.id())).isEmpty();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.desk.write(id, java.io.OutputStream.nullOutputStream()));
	}

	private void finishForm(Sample sample) {
		this.procedures.finish(this.filings.of(sample.id()).orElseThrow().ref(),
				new StepDone("form", this.today, Map.of(), null));
	}

	private LedgerRow lackingMoney() {
		Sample sample = this.purchases.sample(this.project, this.today.minusDays(3), "缺钱的");
		return open().stream().filter((row) -> sample.id().equals(row.purchase())).findFirst().orElseThrow();
	}

}
