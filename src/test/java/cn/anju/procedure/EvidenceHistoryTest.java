package cn.anju.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import cn.anju.DatabaseTest;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.procedure.RunEvent.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What clerks record on paper stands in the history, whether or not a step moves. */
@DatabaseTest
@Import({ ActingStaff.class, Cases.class })
class EvidenceHistoryTest {

	private static final String CLAUSES = "filing-clauses-reviewed";

	private final ProjectId project = new ProjectId(Ids.next());

	@Autowired
	private Conditions conditions;

	@Autowired
	private Cases cases;

	@Autowired
	private ActingStaff staff;

	private RunDetails run;

	@BeforeEach
	void a_filing_whose_conditions_are_missing() {
		this.staff.is(Filing.CLERK);
		this.staff.on("2026-11-21");
		this.run = this.cases.opened(this.project, "2026-11-19", Filing.fact("contract-signed", "2026-11-18"));
	}

	@AfterEach
	void the_usual_clerk() {
		this.staff.is(Filing.CLERK);
	}

	@Test
	@DisplayName("D-16, R-005: who recorded what, when, is written although the step does not move")
	void D16_what_is_recorded_is_written() {
		this.conditions.record(List.of(this.run.subject()),
				new NewEvidence(CLAUSES, "审-17", LocalDate.parse("2026-11-20"), null, "第 3 页已改"));

		RunDetails now = this.cases.of(this.run.subject());
		RunEvent event = now.history().getFirst();
		assertThat(event.kind()).isEqualTo(Kind.RECORDED);
		assertThat(event.actor()).isEqualTo(Filing.CLERK);
		assertThat(event.on()).isEqualTo("2026-11-20");
		assertThat(event.comment()).isEqualTo("第 3 页已改");
		assertThat(event.facts()).isEqualTo(Map.of("condition", CLAUSES, "number", "审-17"));
		assertThat(now.current().orElseThrow().key()).isEqualTo("conditions");
		assertThat(now.ref().version()).as("another clerk's page is old now").isGreaterThan(this.run.ref().version());
	}

	@Test
	@DisplayName("D-16, R-005: what was withdrawn is written with what stood there before, and why")
	void D16_what_is_withdrawn_is_written_with_what_was_there() {
		this.conditions.record(List.of(this.run.subject()),
				new NewEvidence(CLAUSES, "审-17", LocalDate.parse("2026-11-20"), null, null));
		this.staff.is(Filing.OTHER);
		this.conditions.withdraw(this.run.subject(), CLAUSES, "条款又改了");

		RunEvent event = this.cases.of(this.run.subject()).history().getFirst();
		assertThat(event.kind()).isEqualTo(Kind.WITHDRAWN);
		assertThat(event.actor()).isEqualTo(Filing.OTHER);
		assertThat(event.reason()).isEqualTo("条款又改了");
		assertThat(event.on()).isEqualTo("2026-11-20");
		assertThat(event.facts()).isEqualTo(Map.of("condition", CLAUSES, "number", "审-17", "by", Filing.CLERK.name()));
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> this.conditions.withdraw(this.run.subject(), CLAUSES, "again"));
	}

	@Test
	void the_last_condition_is_written_before_the_step_that_it_finishes() {
		RunDetails ready = this.cases.ready(this.run, "2026-11-20");

		assertThat(ready.history().reversed()).extracting(RunEvent::kind).endsWith(Kind.RECORDED, Kind.FINISHED);
	}

	@Test
	void an_import_that_sets_a_run_anew_keeps_what_was_recorded() {
		this.cases.see(List.of(this.run.subject()), CLAUSES, "2026-11-20");
		this.cases.open(List.of(new Opening("filing", this.run.subject(), this.project, this.run.purchase(), "mortgage",
				List.of(Filing.fact("contract-signed", "2026-11-17")), null)), "2026-11-21");

		RunDetails again = this.cases.of(this.run.subject());
		assertThat(again.fact("contract-signed").orElseThrow().on()).isEqualTo("2026-11-17");
		assertThat(again.history()).extracting(RunEvent::kind).contains(Kind.RECORDED, Kind.OPENED);
		assertThat(again.missing()).extracting(ConditionDetails::name).doesNotContain(CLAUSES);
	}

}
