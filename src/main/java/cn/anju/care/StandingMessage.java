package cn.anju.care;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A message that was taken over before, with what became of its case.
 *
 * @param id the case
 * @param caseNumber the number of the case
 * @param state where it stands
 * @param version as it was read
 * @param receivedAt when the message was written
 * @param takenAt when it was taken over
 * @param textHash of the text as last read
 * @param replyHash of the reply as last read; empty as long as there is none
 * @param likes as last read
 */
record StandingMessage(long id, String caseNumber, CaseState state, int version, Instant receivedAt, Instant takenAt,
		String textHash, String replyHash, @Nullable Integer likes) {

	/** Nobody has done anything about it since it was taken over. */
	boolean isUntouched() {
		return this.state == CaseState.RECEIVED && this.version == 0;
	}

	boolean hasText(String words) {
		return this.textHash.equals(MessageHash.of(words));
	}

	boolean hasReply(Message.Reply reply) {
		return this.replyHash.equals(MessageHash.of(reply.words()));
	}

}
