package cn.anju;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.anju.filing.FilingDesk;
import cn.anju.procedure.NewEvidence;
import cn.anju.procedure.RunDesk;
import cn.anju.procedure.RunDetails;
import cn.anju.procedure.StepDone;
import cn.anju.purchase.TestPurchases;
import cn.anju.shell.Alert;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * The database goes away in the middle of a clerk's work and comes back: the clerk is
 * told so, nothing is half written, and the work goes on without a restart.
 */
@StandInUsersTest
@ContextConfiguration(initializers = { TestSchema.class, CutWire.class })
@TestPropertySource(properties = "spring.datasource.hikari.connection-timeout=2000")
@WithMockUser(roles = { "SPECIALIST", "FINANCE" })
@Timeout(60)
class DatabaseAwayTest extends SpringBrowserlessTest {

	@Autowired
	private CutWire wire;

	@Autowired
	private RunDesk runs;

	@Autowired
	private FilingDesk filing;

	@Autowired
	private TestPurchases purchases;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private HealthEndpoint health;

	@Autowired
	private Clock clock;

	private TestPurchases.Sample home;

	private RunDetails before;

	@BeforeEach
	void a_filing_is_ready() {
		UI.getCurrent().setLocale(java.util.Locale.SIMPLIFIED_CHINESE);
		this.home = this.purchases.withLoan(this.purchases.project(), today().minusDays(3), "陈晓岚");
		for (String condition : List.of("filing-clauses-reviewed", "filing-seals-complete", "filing-identity-copies")) {
			this.runs.record(filing().ref(), new NewEvidence(condition, null, today(), null));
		}
		this.before = filing();
	}

	@AfterEach
	void the_wire_is_mended() {
		this.wire.mend();
	}

	@Test
	void a_step_that_is_cut_off_before_its_commit_is_told_and_left_no_trace() {
		Throwable thrown = catchThrowable(() -> this.transaction.executeWithoutResult((_) -> {
			this.runs.finish(this.before.ref(), form());
			this.wire.cut();
		}));
		assertThat(thrown).isNotNull();
		assertThat(Alert.words(thrown)).contains("连不上数据库");
		assertThat(Alert.words(catchThrowable(this::filing))).contains("连不上数据库");

		this.wire.mend();
		assertThat(filing().ref()).isEqualTo(this.before.ref());
		assertThat(filing().history()).isEqualTo(this.before.history());
		this.runs.finish(this.before.ref(), form());
		assertThat(filing().stage()).isEqualTo("FORM_PREPARED");
	}

	@Test
	void a_node_without_its_database_is_not_ready_and_is_ready_again_when_it_is_back() {
		assertThat(readiness()).isEqualTo(Status.UP);
		this.wire.cut();
		assertThat(readiness()).isNotEqualTo(Status.UP);
		this.wire.mend();
		assertThat(readiness()).isEqualTo(Status.UP);
	}

	private Status readiness() {
		HealthDescriptor health = this.health.healthForPath("readiness");
		assertThat(health).isNotNull();
		return health.getStatus();
	}

	private StepDone form() {
		return new StepDone("form", today(), Map.of(), null);
	}

	private RunDetails filing() {
		return this.filing.of(this.home.id()).orElseThrow();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
