package cn.anju.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.anju.StandInUsersTest;
import cn.anju.core.Actor;
import cn.anju.core.CurrentActor;
import cn.anju.core.Ids;
import cn.anju.core.PersonId;
import cn.anju.core.Refused;
import cn.anju.core.Subject;
import cn.anju.documents.ChecklistEntry.State;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;

@StandInUsersTest
class ChecklistTest {

	@Autowired
	private Checklist checklist;

	@Autowired
	private ChecklistDesk desk;

	@Autowired
	private TestHolder homes;

	@Autowired
	private CurrentActor actor;

	@Autowired
	private Clock clock;

	private Subject home;

	@BeforeEach
	void a_home_owes_an_identity_card() {
		signIn(5, "Lin");
		this.home = this.homes.homeOf(new PersonId(Ids.next()));
		this.checklist.require(List.of(new RequiredItem(this.home, "identity", "身份证复印件", "Identity card")));
	}

	@Test
	void R_005_a_document_is_received_returned_with_a_reason_accepted_and_confirmed_by_another() {
		this.desk.receive(item().id(), item().version(), null);
		refused(DocumentRefusal.REASON_MISSING, () -> this.desk.giveBack(item().id(), item().version(), " "));
		this.desk.giveBack(item().id(), item().version(), "blurred");
		assertThat(item()).matches((item) -> item.state() == State.RETURNED && item.reason().equals("blurred")
				&& item.verifier().equals("Lin") && item.verifiedAt() != null);
		this.desk.receive(item().id(), item().version(), null);
		this.desk.accept(item().id(), item().version(), LocalDate.now(this.clock).plusYears(3));
		refused(DocumentRefusal.SAME_VERIFIER, () -> this.desk.confirm(item().id(), item().version()));
		signIn(6, "Zhou");
		this.desk.confirm(item().id(), item().version());
		assertThat(item()).matches((item) -> item.state() == State.ACCEPTED && item.secondCheck().equals("Zhou"));
	}

	@Test
	void R_005_an_expired_document_is_not_accepted() {
		this.desk.receive(item().id(), item().version(), null);
		refused(DocumentRefusal.EXPIRED,
				() -> this.desk.accept(item().id(), item().version(), LocalDate.now(this.clock).minusDays(1)));
	}

	@Test
	void R_004_what_is_not_accepted_is_missing() {
		assertThat(this.checklist.missing(TestHolder.KIND, Set.of(this.home.id())))
			.isEqualTo(Map.of(this.home.id(), Set.of("identity")));
		this.desk.receive(item().id(), item().version(), null);
		this.desk.accept(item().id(), item().version(), null);
		assertThat(this.checklist.missing(TestHolder.KIND, Set.of(this.home.id()))).isEmpty();
		this.desk.reopen(item().id(), item().version(), "the wrong person's");
		assertThat(this.checklist.missing(TestHolder.KIND, Set.of(this.home.id()))).hasSize(1);
	}

	@Test
	void requiring_an_item_again_keeps_its_verdict() {
		this.desk.receive(item().id(), item().version(), null);
		this.checklist.require(List.of(new RequiredItem(this.home, "identity", "身份证复印件", "Identity card")));
		assertThat(this.desk.of(this.home)).singleElement().matches((item) -> item.state() == State.IN_REVIEW);
	}

	@Test
	void a_verdict_out_of_turn_or_on_an_older_version_is_refused() {
		refused(DocumentRefusal.ITEM_ELSEWHERE, () -> this.desk.accept(item().id(), item().version(), null));
		int older = item().version();
		this.desk.receive(item().id(), older, null);
		assertThatExceptionOfType(OptimisticLockingFailureException.class)
			.isThrownBy(() -> this.desk.accept(item().id(), older, null));
	}

	@Test
	void staff_without_access_change_nothing() {
		ChecklistEntry item = item();
		this.homes.closeToStaff(this.home);
		refused(DocumentRefusal.NOT_YOURS, () -> this.desk.receive(item.id(), item.version(), null));
		refused(DocumentRefusal.NOT_YOURS, () -> this.desk.of(this.home));
	}

	private ChecklistEntry item() {
		return this.checklist.of(this.home).getFirst();
	}

	private void signIn(long account, String name) {
		given(this.actor.get()).willReturn(new Actor(Actor.Kind.STAFF, account, name));
	}

	private static void refused(DocumentRefusal reason, ThrowingCallable call) {
		assertThatExceptionOfType(Refused.class).isThrownBy(call)
			.satisfies((refused) -> assertThat(List.of(refused.reason())).containsExactly(reason));
	}

}
