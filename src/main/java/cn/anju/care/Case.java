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
 * @param about what it is about
 * @param validity whether it is a valid complaint, once that is decided
 * @param channel how it came
 * @param state where it stands
 * @param project the project
 * @param purchase the purchase, if it is about one
 * @param reporter the name of whoever came with it
 * @param place where it is, such as {@code 晶都花园 3栋 0501}; may be empty
 * @param title its first words
 * @param words what was said
 * @param responsibility who has it
 * @param outcome what came of it
 * @param receivedAt since when it is there; opened again, it is as old as it is
 * @param closedAt when it was closed, if it is
 * @param version grows with every change
 */
public record Case(long id, String number, long report, About about, @Nullable Validity validity, ChannelType channel,
		CaseState state, ProjectId project, @Nullable PurchaseId purchase, String reporter, String place, String title,
		String words, Responsibility responsibility, Outcome outcome, Instant receivedAt, @Nullable Instant closedAt,
		int version) {

	/**
	 * What a case is about, and how much is at stake.
	 *
	 * @param type what it is
	 * @param category what it is about
	 * @param severity how much is at stake
	 */
	public record About(CaseType type, CaseCategory category, Severity severity) {
	}

	/**
	 * Gives what it is.
	 * @return the type, which decides the way it takes
	 */
	public CaseType type() {
		return this.about.type();
	}

	/**
	 * Gives what it is about.
	 * @return the category
	 */
	public CaseCategory category() {
		return this.about.category();
	}

	/**
	 * Gives how much is at stake.
	 * @return the severity
	 */
	public Severity severity() {
		return this.about.severity();
	}

	/** The state moves on; when it is closed the hour is kept. */
	Case after(Action action, Instant now) {
		CaseState next = this.state.after(action, type());
		Instant closed = next.isOpen() ? null : ((this.closedAt != null) ? this.closedAt : now);
		return new Case(this.id, this.number, this.report, this.about, this.validity, this.channel, next, this.project,
				this.purchase, this.reporter, this.place, this.title, this.words, this.responsibility, this.outcome,
				this.receivedAt, closed, this.version + 1);
	}

	/** Somebody else has it, or is asked to. */
	Case with(Responsibility next) {
		return new Case(this.id, this.number, this.report, this.about, this.validity, this.channel, this.state,
				this.project, this.purchase, this.reporter, this.place, this.title, this.words, next, this.outcome,
				this.receivedAt, this.closedAt, this.version + 1);
	}

	/** Something about it has changed that stands elsewhere. */
	Case touched() {
		return with(this.responsibility);
	}

	/** What it is about and how much is at stake; together with another change. */
	Case classified(CaseCategory category, Severity severity) {
		return decided(new About(type(), category, severity), this.validity, this.outcome);
	}

	/**
	 * It is decided whether it is a valid complaint, or open again; together with another
	 * change.
	 */
	Case judged(@Nullable Validity decided) {
		return decided(this.about, decided, this.outcome);
	}

	/** Something came of it; together with another change. */
	Case with(Outcome next) {
		return decided(this.about, this.validity, next);
	}

	private Case decided(About what, @Nullable Validity valid, Outcome next) {
		return new Case(this.id, this.number, this.report, what, valid, this.channel, this.state, this.project,
				this.purchase, this.reporter, this.place, this.title, this.words, this.responsibility, next,
				this.receivedAt, this.closedAt, this.version);
	}

}
