package cn.anju.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import cn.anju.care.EscalationPath.Candidate;
import cn.anju.core.AccountId;
import cn.anju.core.Refused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who is responsible (R-255, R-256, R-277, D-15, D-18). */
class ResponsibilityTest {

	private final Handler clerk = handler(1, "前台小周", Level.SPECIALIST);

	private final Handler specialist = handler(2, "林若水", Level.SPECIALIST);

	private final Handler supervisor = handler(3, "叶书宁", Level.SUPERVISOR);

	private final Responsibility received = Responsibility.of(this.clerk);

	@Test
	void R_255_the_first_receiver_is_recorded_for_ever_and_answers_until_somebody_has_accepted() {
		Responsibility asked = this.received.offer(this.specialist);
		assertThat(asked.handler()).isEqualTo(this.clerk);
		Responsibility accepted = asked.accept(this.specialist.account());
		assertThat(accepted.handler()).isEqualTo(this.specialist);
		assertThat(accepted.first()).isEqualTo(this.clerk);
		assertThat(accepted.escalate(this.supervisor).first()).isEqualTo(this.clerk);
	}

	@Test
	void D_18_nobody_takes_a_case_who_was_not_asked() {
		refused(CareRefusal.NOT_ASKED, () -> this.received.accept(this.specialist.account()));
		Responsibility asked = this.received.offer(this.specialist);
		refused(CareRefusal.NOT_ASKED, () -> asked.accept(this.supervisor.account()));
		refused(CareRefusal.NOT_ASKED, () -> asked.withdraw().accept(this.specialist.account()));
		refused(CareRefusal.HAS_IT_ALREADY, () -> this.received.offer(this.clerk));
		assertThat(asked.decline(this.specialist.account())).isEqualTo(this.received);
	}

	@Test
	void D_18_whoever_is_away_leaves_no_case_behind() {
		Responsibility deputy = this.received.handOverFor(this.clerk.account(), this.specialist);
		assertThat(deputy.handler()).isEqualTo(this.specialist);
		assertThat(deputy.offered()).isNull();
		refused(CareRefusal.NOT_THE_HANDLER, () -> deputy.handOverFor(this.clerk.account(), this.supervisor));
		refused(CareRefusal.HAS_IT_ALREADY, () -> this.received.handOverFor(this.clerk.account(), this.clerk));
	}

	@Test
	void R_277_the_next_level_has_it_at_once_and_never_anybody_who_had_it() {
		Responsibility asked = this.received.offer(this.specialist);
		Responsibility up = asked.escalate(this.supervisor);
		assertThat(up.handler()).isEqualTo(this.supervisor);
		assertThat(up.offered()).isNull();
		refused(CareRefusal.INVOLVED_ALREADY, () -> up.escalate(this.clerk));
		refused(CareRefusal.NOT_HIGHER, () -> up.escalate(this.specialist));
	}

	@Test
	void R_277_the_one_with_the_least_to_do_gets_it_and_an_empty_level_is_passed_over() {
		Candidate busy = new Candidate(handler(10, "甲", Level.SUPERVISOR), 9);
		Candidate free = new Candidate(handler(11, "乙", Level.SUPERVISOR), 2);
		Candidate manager = new Candidate(handler(12, "丙", Level.MANAGER), 0);
		List<Candidate> all = List.of(manager, busy, free);
		assertThat(EscalationPath.next(Level.SPECIALIST, this.received.involved(), all)).contains(free.handler());
		assertThat(EscalationPath.next(Level.SUPERVISOR, this.received.involved(), all)).contains(manager.handler());
		assertThat(EscalationPath.next(Level.SPECIALIST, this.received.involved(), List.of(manager)))
			.contains(manager.handler());
		assertThat(EscalationPath.next(Level.MANAGER, this.received.involved(), all)).isEmpty();
	}

	@Test
	void R_277_however_often_it_is_escalated_it_rises_and_never_comes_back_to_anybody() {
		for (int seed = 0; seed < 500; seed++) {
			Random random = new Random(seed);
			List<Candidate> staff = new ArrayList<>();
			for (int i = 0; i < random.nextInt(14); i++) {
				Level level = Level.values()[random.nextInt(Level.values().length)];
				// some stand on two levels
				staff.add(new Candidate(handler(100 + random.nextInt(9), "人" + i, level), random.nextInt(5)));
			}
			Responsibility now = Responsibility.of(this.clerk);
			List<AccountId> had = new ArrayList<>(List.of(this.clerk.account()));
			while (true) {
				var next = EscalationPath.next(now.handler().level(), now.involved(), staff);
				if (next.isEmpty()) {
					break;
				}
				Level before = now.handler().level();
				now = now.escalate(next.get());
				assertThat(now.handler().level()).isGreaterThan(before);
				assertThat(had).doesNotContain(now.handler().account());
				had.add(now.handler().account());
				if (random.nextBoolean()) {
					Handler other = handler(200 + seed, "代办", now.handler().level());
					now = now.offer(other).accept(other.account());
					had.add(other.account());
				}
			}
			assertThat(now.involved()).containsExactlyInAnyOrderElementsOf(new java.util.HashSet<>(had));
			assertThat(now.first()).isEqualTo(this.clerk);
		}
	}

	private static Handler handler(long id, String name, Level level) {
		return new Handler(new AccountId(id), name, level);
	}

	private static void refused(CareRefusal reason, Runnable work) {
		assertThatExceptionOfType(Refused.class).isThrownBy(work::run)
			.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(reason));
	}

}
