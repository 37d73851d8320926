package cn.anju.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.ProjectId;
import cn.anju.core.Subject;
import cn.anju.identity.CurrentStaff;
import cn.anju.identity.ProjectScope;
import cn.anju.procedure.Conditions;
import cn.anju.procedure.LedgerRow;
import cn.anju.procedure.NewEvidence;
import cn.anju.purchase.PayMethod;
import cn.anju.purchase.PurchaseDesk;
import cn.anju.purchase.RecordPayment;
import cn.anju.purchase.TestPurchases;
import cn.anju.purchase.TestPurchases.Sample;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

/** The filings of a project whose supervisor is signed in. */
@StandInUsersTest
@WithMockUser(roles = { "SUPERVISOR", "FINANCE" })
abstract class WithFilings {

	@Autowired
	FilingLedger ledger;

	@Autowired
	FilingBulk bulk;

	@Autowired
	FilingDesk filings;

	@Autowired
	TestPurchases purchases;

	@Autowired
	CurrentStaff staff;

	@Autowired
	private PurchaseDesk payments;

	@Autowired
	private Conditions conditions;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private Clock clock;

	LocalDate today;

	ProjectId project;

	@BeforeEach
	void a_supervisor_of_a_project_is_signed_in() {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, 9, "林主管"));
		given(this.staff.name()).willReturn("林主管");
		this.today = LocalDate.now(this.clock);
		this.project = this.purchases.project();
		given(this.staff.projects(any(String[].class))).willReturn(new ProjectScope(false, Set.of(this.project)));
	}

	/** Everything that filing waits for is there. */
	Sample ready(String name) {
		Sample sample = this.purchases.sample(this.project, this.today.minusDays(6), name);
		ready(sample);
		return sample;
	}

	void ready(Sample sample) {
		this.payments.record(sample.id(),
				new RecordPayment(TestPurchases.open(), this.today, PayMethod.TRANSFER, "SJ" + sample.id(), null));
		for (String condition : List.of("filing-clauses-reviewed", "filing-seals-complete", "filing-identity-copies")) {
			this.transaction.executeWithoutResult((_) -> this.conditions.record(List.of(Subject.of(sample.id())),
					new NewEvidence(condition, null, this.today, null)));
		}
	}

	List<LedgerRow> open() {
		return this.ledger.page(FilingQuery.OPEN, 0, 50);
	}

}
