package cn.anju.care;

import java.time.Instant;

import cn.anju.care.CaseState.Action;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import org.jspecify.annotations.Nullable;

/**
 * A complaint, suggestion, enquiry or application as it stands (b.10).
 *
 * @param id its id
 * @param number what people call it by, such as {@code TS-20261014-007}
 * @param report what was reported together has the same
 * @param type what it is
 * @param category what it is about
 * @param severity how much is at stake
 * @param validity whether it is a valid complaint, once that is decided
 * @param channel how it came
 * @param state where it stands
 * @param project the project
 * @param purchase the purchase, if it is about one
 * @param reporter the name of whoever came with it
 * @param title its first words
 * @param words what was said
 * @param responsibility who has it
 * @param receivedAt since when it is there; opened again, it is as old as it is
 * @param closedAt when it was closed, if it is
 * @param version grows with every change
 */
public record Case(long id, String number, long report, CaseType type, CaseCategory category, Severity severity,
		@Nullable Validity validity, ChannelType channel, CaseState state, ProjectId project,
		@Nullable PurchaseId purchase, String reporter, String title, String words, Responsibility responsibility,
		Instant receivedAt, @Nullable Instant closedAt, int version) {

	/** The state moves on; when it is closed the hour is kept. */
	Case after(Action action, Instant now) {
		CaseState next = this.state.after(action, this.type);
		Instant closed = next.isOpen() ? null : ((this.closedAt != null) ? this.closedAt : now);
		return new Case(this.id, this.number, this.report, this.type, this.category, this.severity, this.validity,
				this.channel, next, this.project, this.purchase, this.reporter, this.title, this.words,
				this.responsibility, this.receivedAt, closed, this.version + 1);
	}

	/** Somebody else has it, or is asked to. */
	Case with(Responsibility next) {
		return new Case(this.id, this.number, this.report, this.type, this.category, this.severity, this.validity,
				this.channel, this.state, this.project, this.purchase, this.reporter, this.title, this.words, next,
				this.receivedAt, this.closedAt, this.version + 1);
	}

	/** What it is about and how much is at stake; together with another change. */
	Case classified(CaseCategory about, Severity stake) {
		return new Case(this.id, this.number, this.report, this.type, about, stake, this.validity, this.channel,
				this.state, this.project, this.purchase, this.reporter, this.title, this.words, this.responsibility,
				this.receivedAt, this.closedAt, this.version);
	}

	/** Something about it has changed that stands elsewhere. */
	Case touched() {
		return with(this.responsibility);
	}

	/**
	 * It is decided whether it is a valid complaint, or open again; together with another
	 * change.
	 */
	Case judged(@Nullable Validity decided) {
		return new Case(this.id, this.number, this.report, this.type, this.category, this.severity, decided,
				this.channel, this.state, this.project, this.purchase, this.reporter, this.title, this.words,
				this.responsibility, this.receivedAt, this.closedAt, this.version);
	}

}
