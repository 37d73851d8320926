package cn.anju.care;

import java.time.Instant;

import cn.anju.core.ProjectId;
import cn.anju.purchase.PurchaseSpecialists.LookedAfter;
import org.jspecify.annotations.Nullable;

/**
 * A message from another place, one row of a file.
 *
 * @param row Excel's row number
 * @param project the project; nothing as long as it is not known
 * @param number its number where it came from; a hash stands for a number that is missing
 * @param type what it is
 * @param category what it is about
 * @param channel how it came
 * @param reporter the name of whoever wrote it
 * @param title its subject
 * @param words what was said
 * @param at when; the beginning of time if that cannot be read
 * @param reply what was answered, if it was
 * @param likes how many others agreed with it; nothing if the file does not say
 * @param place where it is, as the row or the price table calls it; may be empty
 * @param home the purchase that it is about, if that is certain
 * @param standing what is there of it already
 */
record Message(int row, @Nullable ProjectId project, String number, CaseType type, CaseCategory category,
		ChannelType channel, String reporter, String title, String words, Instant at, @Nullable Reply reply,
		@Nullable Integer likes, String place, @Nullable LookedAfter home, @Nullable StandingMessage standing) {

	/**
	 * What was answered.
	 *
	 * @param words the words
	 * @param at when, never before the message
	 */
	record Reply(String words, Instant at) {
	}

	Message in(@Nullable ProjectId its, String where, @Nullable LookedAfter about) {
		return new Message(this.row, its, this.number, this.type, this.category, this.channel, this.reporter,
				this.title, this.words, this.at, this.reply, this.likes, where, about, this.standing);
	}

	Message comparedWith(@Nullable StandingMessage there) {
		return new Message(this.row, this.project, this.number, this.type, this.category, this.channel, this.reporter,
				this.title, this.words, this.at, this.reply, this.likes, this.place, this.home, there);
	}

	/** The project of an accepted message. */
	ProjectId requireProject() {
		ProjectId its = this.project;
		if (its == null) {
			throw new IllegalStateException("An accepted message has a project");
		}
		return its;
	}

}
