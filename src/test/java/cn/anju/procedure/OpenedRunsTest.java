package cn.anju.procedure;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import cn.anju.DatabaseTest;
import cn.anju.core.Ids;
import cn.anju.core.ProjectId;
import cn.anju.core.Subject;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs that an import opens, over the database. */
@DatabaseTest
@RecordApplicationEvents
@Import({ ActingStaff.class, Cases.class })
class OpenedRunsTest {

	private final ProjectId project = new ProjectId(Ids.next());

	@Autowired
	private BulkSteps bulk;

	@Autowired
	private Cases cases;

	@Autowired
	private ActingStaff staff;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private ApplicationEvents events;

	@AfterEach
	void the_usual_clerk_on_the_usual_day() {
		this.staff.is(Filing.CLERK);
		this.staff.on("2026-11-21");
	}

	private List<String> dueDates(RunDetails run) {
		return this.jdbc.queryForList(
				"SELECT CONCAT(kind, ' ', due_on) FROM messaging_due_dates WHERE subject_id = ? ORDER BY kind",
				String.class, run.subject().id());
	}

	@Test
	void an_import_sets_anew_what_nobody_worked_on_and_keeps_the_rest() {
		Subject untouched = new Subject("purchase", Ids.next());
		Subject worked = new Subject("purchase", Ids.next());
		List<Opening> first = List.of(opening(untouched, Filing.fact("contract-signed", "2026-11-10")),
				opening(worked, Filing.fact("contract-signed", "2026-11-10"), Filing.fact("submitted", "2026-11-12")));
		assertThat(this.cases.open(first, "2026-11-21").opened()).isEqualTo(2);
		assertThat(this.cases.open(first, "2026-11-21").unchanged()).isEqualTo(2);
		long runId = this.cases.of(untouched).ref().runId();
		this.cases.finish(this.cases.of(worked), "authority", "2026-11-20");
		OpeningResult again = this.cases.open(List.of(
				opening(untouched, Filing.fact("contract-signed", "2026-11-10"), Filing.fact("filed", "2026-11-19")),
				opening(worked, Filing.fact("contract-signed", "2026-11-11"))), "2026-11-21");
		assertThat(again.changed()).isEqualTo(1);
		assertThat(again.kept()).containsExactly(worked);
		assertThat(this.cases.of(untouched).ref().runId()).isEqualTo(runId);
		assertThat(this.cases.of(untouched).stage()).isEqualTo("FILED");
		assertThat(this.cases.of(untouched).history()).hasSize(1);
		assertThat(this.cases.of(worked).stage()).isEqualTo("FILED");
		assertThat(this.cases.of(worked).flag()).isEqualTo("procedure.flag.FACTS_DIFFER");
	}

	private Opening opening(Subject subject, Fact... facts) {
		return new Opening("filing", subject, this.project, null, "mortgage", List.of(facts), null);
	}

	@Test
	void what_was_due_before_the_import_reminds_nobody_until_it_is_confirmed() {
		RunDetails run = this.cases.opened(this.project, "2026-11-21", Filing.fact("contract-signed", "2026-09-10"),
				Filing.fact("filed", "2026-10-08"));
		assertThat(run.takenOver()).isTrue();
		assertThat(dueDates(run)).isEmpty();
		assertThat(this.bulk.confirmTakenOver(List.of(run.ref()))).allMatch(RowResult::done);
		RunDetails confirmed = this.cases.of(run.subject());
		assertThat(confirmed.takenOver()).isFalse();
		assertThat(dueDates(confirmed)).containsExactly("filing.distribute 2026-10-14");
	}

	@Test
	void thousands_of_openings_are_set_based() {
		List<Opening> openings = IntStream.range(0, 2_000)
			.mapToObj((i) -> opening(new Subject("purchase", Ids.next()), Filing.fact("contract-signed", "2026-11-10")))
			.toList();
		long began = System.nanoTime();
		OpeningResult result = this.cases.open(openings, "2026-11-21");
		long milliseconds = (System.nanoTime() - began) / 1_000_000;
		assertThat(result.opened()).isEqualTo(2_000);
		assertThat(milliseconds).as("milliseconds for 2,000").isLessThan(20_000);
		assertThat(this.events.stream(RunsOpened.class).count()).as("one event a batch").isEqualTo(2);
		assertThat(this.events.stream(StepFinished.class).count()).isZero();
	}

}
