package cn.anju.care;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import cn.anju.care.CaseState.Action;
import cn.anju.core.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Every state of a case against every action (b.10); what is not named is refused. */
class CaseStateTest {

	@ParameterizedTest(name = "b.10: {0} allows {1}")
	@CsvSource({ "RECEIVED, REGISTER>REGISTERED WITHDRAW>CLOSED MERGE>CLOSED",
			"REGISTERED, CLASSIFY>CLASSIFIED RESOLVE>RESOLVED EXPLAIN>RESOLVED WITHDRAW>CLOSED MERGE>CLOSED",
			"CLASSIFIED, CLASSIFY>CLASSIFIED ASSIGN>ASSIGNED RESOLVE>RESOLVED EXPLAIN>RESOLVED WITHDRAW>CLOSED MERGE>CLOSED",
			"ASSIGNED, ASSIGN>ASSIGNED INVESTIGATE>INVESTIGATING RESOLVE>RESOLVED EXPLAIN>RESOLVED WITHDRAW>CLOSED MERGE>CLOSED",
			"INVESTIGATING, PROPOSE>PROPOSED RESOLVE>RESOLVED EXPLAIN>RESOLVED WITHDRAW>CLOSED MERGE>CLOSED",
			"PROPOSED, PROPOSE>PROPOSED AGREE>PLAN_CONFIRMED DECLINE>PLAN_DECLINED CLOSE_UNANSWERED>CLOSED WITHDRAW>CLOSED MERGE>CLOSED",
			"PLAN_DECLINED, INVESTIGATE>INVESTIGATING PROPOSE>PROPOSED WITHDRAW>CLOSED MERGE>CLOSED",
			"PLAN_CONFIRMED, HANDLE>HANDLING RESOLVE>RESOLVED WITHDRAW>CLOSED MERGE>CLOSED",
			"HANDLING, PROPOSE>PROPOSED RESOLVE>RESOLVED WITHDRAW>CLOSED MERGE>CLOSED",
			"RESOLVED, CONFIRM>CLOSED CLOSE_UNANSWERED>CLOSED REOPEN>INVESTIGATING APPEAL>CLASSIFIED WITHDRAW>CLOSED MERGE>CLOSED",
			"CLOSED, FOLLOW_UP>FOLLOWED_UP REOPEN>INVESTIGATING APPEAL>CLASSIFIED",
			"FOLLOWED_UP, ARCHIVE>ARCHIVED REOPEN>INVESTIGATING", "ARCHIVED, REOPEN>INVESTIGATING", "COLLECTED, ''",
			"SENT_TO_DEPARTMENT, ''", "ANSWERED, ''" })
	void the_nine_steps_of_complaints(CaseState state, String allowed) {
		for (CaseType type : new CaseType[] { CaseType.COMPLAINT, CaseType.ENQUIRY, CaseType.APPLICATION }) {
			check(state, type, allowed);
		}
	}

	@ParameterizedTest(name = "b.10: a suggestion that is {0} allows {1}")
	@CsvSource({ "RECEIVED, REGISTER>REGISTERED COLLECT>COLLECTED WITHDRAW>CLOSED MERGE>CLOSED",
			"REGISTERED, COLLECT>COLLECTED WITHDRAW>CLOSED MERGE>CLOSED",
			"COLLECTED, SEND>SENT_TO_DEPARTMENT WITHDRAW>CLOSED MERGE>CLOSED",
			"SENT_TO_DEPARTMENT, ANSWER>ANSWERED WITHDRAW>CLOSED", "ANSWERED, CONFIRM>CLOSED CLOSE_UNANSWERED>CLOSED",
			"CLOSED, ''" })
	void R_268_the_way_of_suggestions(CaseState state, String allowed) {
		check(state, CaseType.SUGGESTION, allowed);
	}

	private static void check(CaseState state, CaseType type, String allowed) {
		if (state == CaseState.COLLECTED && type != CaseType.SUGGESTION
				|| state == CaseState.SENT_TO_DEPARTMENT && type != CaseType.SUGGESTION
				|| state == CaseState.ANSWERED && type != CaseType.SUGGESTION) {
			return;
		}
		Map<String, CaseState> expected = new TreeMap<>();
		Arrays.stream(allowed.split(" ")).filter((one) -> !one.isEmpty()).forEach((one) -> {
			String[] parts = one.split(">");
			expected.put(parts[0], CaseState.valueOf(parts[1]));
		});
		for (Action action : Action.values()) {
			CaseState to = expected.get(action.name());
			assertThat(state.allows(action, type)).as(type + " " + state + " " + action).isEqualTo(to != null);
			if (to != null) {
				assertThat(state.after(action, type)).isEqualTo(to);
			}
			else {
				assertThatExceptionOfType(Refused.class).isThrownBy(() -> state.after(action, type))
					.satisfies((refused) -> assertThat(refused.reason()).isEqualTo(CareRefusal.NOT_IN_THIS_STATE));
			}
		}
	}

	@ParameterizedTest
	@EnumSource(CaseType.class)
	void every_case_can_come_to_an_end_from_wherever_it_is(CaseType type) {
		Set<CaseState> reached = new TreeSet<>(Set.of(CaseState.RECEIVED));
		while (reached.addAll(reached.stream()
			.flatMap((state) -> Arrays.stream(Action.values())
				.filter((action) -> state.allows(action, type))
				.map((action) -> state.after(action, type)))
			.collect(Collectors.toSet()))) {
		}
		assertThat(reached).contains(CaseState.CLOSED);
		reached.stream()
			.filter(CaseState::isOpen)
			.forEach((state) -> assertThat(Arrays.stream(Action.values())
				.filter((action) -> state.allows(action, type))
				.map((action) -> state.after(action, type))).as(state.name()).isNotEmpty());
	}

	@Test
	void the_owner_has_the_next_word_where_a_plan_or_a_result_lies_before_the_owner() {
		assertThat(CaseState.values()).filteredOn(CaseState::awaitsOwner)
			.containsExactlyInAnyOrder(CaseState.PROPOSED, CaseState.RESOLVED, CaseState.ANSWERED);
	}

}
