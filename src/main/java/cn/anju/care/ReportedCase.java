package cn.anju.care;

import java.time.Instant;

import cn.anju.core.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A case as a report counts it; nothing of what the owner wrote, and no name of an owner.
 *
 * @param number what people call it by
 * @param about what it is about
 * @param building where it is
 * @param handler who has it
 * @param handlerName the name of that member of staff
 * @param cause why it happened, once it is summed up
 * @param measure what is done against it; empty before
 * @param receivedAt since when it is there
 * @param closedAt when it was closed, if it is
 * @param standing how it stands
 * @param times how soon somebody was there; of what was taken over from elsewhere nothing
 * @param promises what was promised
 * @param surveyed whether the owner was asked on the phone how it was
 * @param survey the score of that, 1 to 5, if it was given
 * @param visit the score of a visit, 1 to 5, if there was one
 */
public record ReportedCase(String number, Case.About about, ReportBuilding building, AccountId handler,
		String handlerName, @Nullable CauseType cause, String measure, Instant receivedAt, @Nullable Instant closedAt,
		Standing standing, FirstTimes times, PromiseFigures promises, boolean surveyed, @Nullable Integer survey,
		@Nullable Integer visit) {

	/**
	 * How a case stands.
	 *
	 * @param open whether somebody still has to do something
	 * @param late whether it is open and something was due
	 * @param escalated whether it went to the next level, ever
	 * @param reopened whether it was opened again, ever
	 * @param takenOver whether it was imported from elsewhere: it counts, but in no time
	 */
	public record Standing(boolean open, boolean late, boolean escalated, boolean reopened, boolean takenOver) {
	}

}
