package cn.anju.care;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import cn.anju.SettableClock;
import cn.anju.calendar.WorkingCalendars;
import cn.anju.core.CoreSettings;
import cn.anju.core.OneByOne;
import cn.anju.core.Utc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.mock;

/** Another service standard between two starts, on the database. */
@CareTest
class ChangedStandardTest {

	private static final LocalDate MONDAY = LocalDate.of(2026, 12, 14);

	@Autowired
	private ChangedStandard present;

	@Autowired
	private MyCases mine;

	@Autowired
	private StoredCases cases;

	@Autowired
	private CaseEntries entries;

	@Autowired
	private WorkingCalendars calendars;

	@Autowired
	private CareSettings settings;

	@Autowired
	private CoreSettings core;

	@Autowired
	private OneByOne oneByOne;

	@Autowired
	private JdbcTemplate template;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock now;

	@Autowired
	private TestCases world;

	@Autowired
	private SettableClock clock;

	private final CaseQueue queue = mock();

	private TestCases.Looked looked;

	@BeforeEach
	void an_owner_with_a_specialist() {
		this.clock.set(MONDAY, LocalTime.of(10, 0));
		this.looked = this.world.home(MONDAY.minusDays(20));
	}

	@AfterEach
	void as_it_was() {
		this.present.run();
	}

	/** What a node has that starts with other settings. */
	private ChangedStandard with(CareSettings others) {
		CaseClocks clocks = new CaseClocks(this.entries, this.calendars, others, this.core);
		CaseDues dues = new CaseDues(this.cases, clocks, this.queue, this.template, this.now);
		return new ChangedStandard(this.cases, clocks, dues, this.oneByOne, this.jdbc);
	}

	private static CareSettings standard(String shifts, Duration contact, int resolveDays) {
		return new CareSettings(shifts, contact, Duration.ofMinutes(30), LocalTime.of(20, 0), resolveDays, 5,
				Duration.ofDays(3), 20);
	}

	private LocalDateTime due(long id) {
		LocalDateTime due = this.jdbc.sql("select due_at from care_cases where id = ?")
			.param(id)
			.query(LocalDateTime.class)
			.single();
		return LocalDateTime.ofInstant(Utc.instant(due), this.core.zone());
	}

	private List<Long> counted() {
		ArgumentCaptor<List<Case>> counted = ArgumentCaptor.captor();
		then(this.queue).should(atLeast(0)).put(counted.capture(), any(), any());
		return counted.getAllValues().stream().flatMap(Collection::stream).map(Case::id).toList();
	}

	@Test
	void R_263_open_cases_are_counted_again_by_another_standard_and_closed_ones_are_not() {
		long id = this.world.reported(this.looked);
		long closed = this.world.reported(this.looked);
		this.mine.withdraw(closed, "");
		assertThat(due(id)).isEqualTo("2026-12-14T12:00");
		with(standard("9:00-12:00,13:30-17:30", Duration.ofHours(1), 10)).run();
		assertThat(due(id)).isEqualTo("2026-12-14T11:00");
		assertThat(counted()).contains(id).doesNotContain(closed);
		with(standard("11:00-16:00", Duration.ofHours(2), 10)).run();
		assertThat(due(id)).isEqualTo("2026-12-14T13:00");
		this.present.run();
		assertThat(due(id)).isEqualTo("2026-12-14T12:00");
	}

	@Test
	void R_263_two_nodes_that_start_at_once_count_each_case_once() {
		List<Long> reported = Stream.generate(() -> this.world.reported(this.looked)).limit(3).toList();
		CareSettings others = standard("9:00-12:00,13:30-17:30", Duration.ofHours(3), 10);
		CompletableFuture
			.allOf(Stream.generate(() -> with(others))
				.limit(3)
				.map((node) -> CompletableFuture.runAsync(node::run))
				.toArray(CompletableFuture[]::new))
			.join();
		assertThat(counted()).doesNotHaveDuplicates().containsAll(reported);
		with(others).run();
		assertThat(counted()).doesNotHaveDuplicates();
		assertThat(due(reported.getFirst())).isEqualTo("2026-12-14T14:30");
	}

	@Test
	void R_263_the_same_standard_written_otherwise_counts_nothing() {
		this.world.reported(this.looked);
		this.present.run();
		with(standard("09:00-12:00, 13:30-17:30", Duration.ofMinutes(120), 10)).run();
		assertThat(counted()).isEmpty();
		assertThat(this.settings.standard())
			.isNotEqualTo(standard("9:00-12:00,13:30-17:30", Duration.ofHours(2), 9).standard());
	}

	@Test
	void R_263_what_an_older_node_wrote_meanwhile_is_found_as_well() {
		long id = this.world.reported(this.looked);
		this.present.run();
		with(standard("9:00-12:00,13:30-17:30", Duration.ofHours(1), 10)).run();
		this.present.run();
		assertThat(due(id)).isEqualTo("2026-12-14T12:00");
		long late = this.world.reported(this.looked);
		with(standard("9:00-12:00,13:30-17:30", Duration.ofHours(1), 10)).run();
		assertThat(due(late)).isEqualTo("2026-12-14T11:00");
	}

}
