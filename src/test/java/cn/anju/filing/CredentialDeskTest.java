package cn.anju.filing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import cn.anju.StandInUsersTest;
import cn.anju.core.ProjectId;
import cn.anju.core.Refused;
import cn.anju.identity.TestClock;
import cn.anju.purchase.TestPurchases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The custody of the filing system's password. */
@StandInUsersTest
@Import({ TestClock.class, OneFiling.class })
@WithMockUser(roles = "SUPERVISOR")
class CredentialDeskTest {

	@Autowired
	private CredentialDesk desk;

	@Autowired
	private TestPurchases samples;

	@Autowired
	private TestClock.MovableClock clock;

	@Autowired
	private JdbcClient jdbc;

	private ProjectId project;

	@BeforeEach
	void a_register_is_begun() {
		this.project = this.samples.project();
		this.desk.begin(this.project, "顾清和", today());
	}

	@Test
	void R_103_the_password_passes_with_both_names_and_every_hand_over_stands_in_the_register() {
		this.clock.forward(Duration.ofDays(2));
		int shown = state().version();
		refused(FilingRefusal.SIGNATURES, () -> this.desk.handOver(this.project, shown, "顾清和", " ", today()));
		this.desk.handOver(this.project, shown, "顾清和", "林一帆", today());
		assertThat(state().holder()).isEqualTo("林一帆");
		refused(FilingRefusal.CUSTODY_CHANGED, () -> this.desk.handOver(this.project, shown, "顾清和", "何小满", today()));
		assertThat(this.desk.entries(this.project)).extracting(CredentialEntry::kind)
			.containsExactly(CredentialEntry.Kind.HANDED_OVER, CredentialEntry.Kind.BEGUN);
	}

	@Test
	void R_103_a_change_is_due_every_90_days() {
		LocalDate begun = today();
		assertThat(state().changeDue()).isEqualTo(begun.plusDays(90));
		this.clock.forward(Duration.ofDays(80));
		this.desk.change(this.project, state().version(), "顾清和", today());
		assertThat(state().changeDue()).isEqualTo(begun.plusDays(170));
		assertThat(this.jdbc.sql("select due_on from messaging_due_dates where project_id = ?")
			.param(this.project.value())
			.query(LocalDate.class)
			.list()).containsExactly(begun.plusDays(170));
	}

	@Test
	void R_103_no_column_could_hold_the_password() {
		assertThat(this.jdbc.sql("""
				select column_name from information_schema.columns where table_schema = database()
				and table_name like 'filing_credential%' and column_name regexp 'pass|secret|value|note|text'""")
			.query(String.class)
			.list()).isEmpty();
		assertThat(this.jdbc.sql("""
				select count(*) from information_schema.columns where table_schema = database()
				and table_name like 'filing_credential%'""").query(Integer.class).single()).isPositive();
	}

	private CredentialState state() {
		return this.desk.of(this.project).orElseThrow();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static void refused(FilingRefusal reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act)
			.satisfies((refused) -> assertThat(List.of(refused.reason())).containsExactly(reason));
	}

}
