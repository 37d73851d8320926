package cn.anju.booking;

import cn.anju.booking.AppointmentState.Action;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static cn.anju.booking.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/** Every state of an appointment against every action (b.8). */
class AppointmentStateTest {

	private static final Action[] ACTIONS = { Action.CONFIRM, Action.MOVE, Action.CANCEL_BY_OWNER,
			Action.CANCEL_BY_STAFF, Action.CHECK_IN, Action.UNDO_CHECK_IN, Action.FINISH, Action.MISS };

	// columns as ACTIONS; - is refused
	@ParameterizedTest(name = "b.8: {0} → {1} {2} {3} {4} {5} {6} {7} {8}")
	@CsvSource({
			"BOOKED,             CONFIRMED, BOOKED, CANCELLED_BY_OWNER, CANCELLED_BY_STAFF, CHECKED_IN, -, -, NO_SHOW",
			"CONFIRMED,          CONFIRMED, BOOKED, CANCELLED_BY_OWNER, CANCELLED_BY_STAFF, CHECKED_IN, -, -, NO_SHOW",
			"CHECKED_IN,         -, -, -, -, -, BOOKED, DONE, -", "DONE,               -, -, -, -, -, -, -, -",
			"CANCELLED_BY_OWNER, -, -, -, -, -, -, -, -", "CANCELLED_BY_STAFF, -, -, -, -, -, -, -, -",
			"NO_SHOW,            -, -, -, -, CHECKED_IN, -, -, -" })
	void every_action(AppointmentState state, String confirm, String move, String byOwner, String byStaff,
			String checkIn, String undo, String finish, String miss) {
		String[] expected = { confirm, move, byOwner, byStaff, checkIn, undo, finish, miss };
		assertThat(ACTIONS).containsExactlyInAnyOrder(Action.values());
		for (int i = 0; i < ACTIONS.length; i++) {
			Action action = ACTIONS[i];
			assertThat(state.allows(action)).as(action.name()).isEqualTo(!expected[i].equals("-"));
			if (expected[i].equals("-")) {
				assertRefused(BookingRefusal.NOT_IN_THIS_STATE, () -> state.after(action));
			}
			else {
				assertThat(state.after(action)).as(action.name()).isEqualTo(AppointmentState.valueOf(expected[i]));
			}
		}
	}

}
