package cn.anju.filing;

import java.util.Map;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.Refusal;
import cn.anju.core.Refused;
import cn.anju.documents.PartyKind;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.identity.TestClock;
import cn.anju.procedure.Lifecycle;
import cn.anju.procedure.ProcedureRefused;
import cn.anju.procedure.RunDesk;
import cn.anju.procedure.RunRef;
import cn.anju.procedure.StepDone;
import cn.anju.purchase.TestPurchases;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** Who may file: the specialists of the project, and nobody else (domain.md b.3). */
@StandInUsersTest
@Import({ TestClock.class, OneFiling.class })
@WithMockUser(roles = { "SPECIALIST", "FINANCE", "OWNER" })
class FilingByWhomTest {

	private static final Actor CLERK = new Actor(Actor.Kind.STAFF, 31, "顾清和");

	@Autowired
	private OneFiling it;

	@Autowired
	private RunDesk runs;

	@Autowired
	private FilingDesk desk;

	@Autowired
	private TestPurchases samples;

	@Autowired
	private CurrentStaff staff;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void a_home_was_sold_and_opened_to_its_buyer() {
		this.it.begin(CLERK);
	}

	@Test
	void R_106_the_specialist_files_and_others_do_not() {
		this.it.sealed();
		this.it.finish("submit");
		this.it.file();
		this.it.distribute(PartyKind.BUYER, "陈晓岚");
		assertThat(this.it.filing().lifecycle()).isEqualTo(Lifecycle.DONE);
		assertThat(this.it.filing().history()).filteredOn((event) -> "submit".equals(event.step()))
			.singleElement()
			.extracting((event) -> event.actor().name())
			.isEqualTo("顾清和");
	}

	@Test
	void R_106_a_specialist_of_another_project_files_nothing() {
		given(this.staff.projects(any(String[].class)))
			.willReturn(new ProjectScope(false, Set.of(this.samples.project())));
		RunRef foreign = new RunRef(this.jdbc.sql("select id from procedure_runs where subject_id = ?")
			.param(this.it.home().id().value())
			.query(Long.class)
			.single(), 0);
		refused(ProcedureRefused.UNKNOWN_RUN,
				() -> this.runs.finish(foreign, new StepDone("form", this.it.today(), Map.of(), null)));
		assertThat(this.desk.of(this.it.home().id())).isEmpty();
	}

	@Test
	void R_106_the_property_company_does_not_file() {
		this.it.ready();
		StepDone done = new StepDone("form", this.it.today(), Map.of(), null);
		RunRef ref = this.it.ref();
		SecurityContextHolder.getContext()
			.setAuthentication(new TestingAuthenticationToken("property", "", "ROLE_PROPERTY_COMPANY"));
		assertThatExceptionOfType(AuthorizationDeniedException.class).isThrownBy(() -> this.runs.finish(ref, done));
	}

	private static void refused(Refusal reason, ThrowingCallable act) {
		assertThatExceptionOfType(Refused.class).isThrownBy(act)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
