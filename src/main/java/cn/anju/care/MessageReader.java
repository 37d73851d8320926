package cn.anju.care;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import cn.anju.intake.CellTexts;
import cn.anju.intake.CellTimes;
import cn.anju.intake.Finding;
import cn.anju.intake.Reading;
import cn.anju.intake.RowCells;
import org.jspecify.annotations.Nullable;

/** Reads one row of a table of messages and says what stands against it. */
final class MessageReader {

	private static final int LONGEST_NUMBER = 60;

	private static final int LONGEST_NAME = 100;

	private static final int LONGEST_TITLE = 60;

	private static final int LONGEST_PLACE = 120;

	private static final BigDecimal MOST_LIKES = BigDecimal.valueOf(Integer.MAX_VALUE);

	private final RowCells cells;

	private final ZoneId zone;

	private final Instant now;

	private final MessageWords guess = MessageWords.SHIPPED;

	private final List<Finding> reasons = new ArrayList<>();

	private final List<Finding> warnings = new ArrayList<>();

	private MessageReader(RowCells cells, ZoneId zone, Instant now) {
		this.cells = cells;
		this.zone = zone;
		this.now = now;
	}

	/** Reads a row; its project and its purchase are not known yet. */
	static Read read(RowCells cells, ZoneId zone, Instant now) {
		MessageReader reader = new MessageReader(cells, zone, now);
		Message message = reader.message();
		return new Read(cells, message, reader.reasons, reader.warnings);
	}

	/** The name of a project as it is compared. */
	static String projectName(RowCells cells) {
		return CleanText.line(cells.text(MessageColumns.PROJECT));
	}

	private Message message() {
		Instant at = time();
		String text = text();
		String reporter = reporter();
		String subject = CleanText.line(this.cells.text(MessageColumns.TITLE));
		boolean tooLong = subject.codePointCount(0, subject.length()) > LONGEST_TITLE;
		if (tooLong) {
			this.warnings.add(Finding.of("title-long", MessageColumns.TITLE, LONGEST_TITLE));
		}
		String words = tooLong ? subject + "\n\n" + text : text;
		String title = subject.isEmpty() ? NewItem.title(text) : CleanText.cut(subject, LONGEST_TITLE);
		List<String> types = told(MessageColumns.TYPE, MessageColumns.CATEGORY);
		List<String> categories = told(MessageColumns.CATEGORY, MessageColumns.TYPE);
		return new Message(this.cells.number(), null, number(reporter, at, words),
				this.guess.type(types, subject, text), this.guess.category(categories, subject, text),
				this.guess.channel(this.cells.text(MessageColumns.CHANNEL)), reporter, title, words, at, reply(at),
				likes(), place(), null, null);
	}

	private List<String> told(String... columns) {
		return List.of(columns).stream().map(this.cells::text).toList();
	}

	private Instant time() {
		Reading<Instant> reading = CellTimes.read(this.cells.cell(MessageColumns.TIME), this.zone);
		Instant at = reading.value();
		if (at == null) {
			this.reasons
				.add(Finding.of(reading.isUnreadable() ? "unreadable-time" : "missing-time", MessageColumns.TIME));
			return Instant.EPOCH;
		}
		if (at.isAfter(this.now)) {
			this.reasons.add(Finding.of("future-time", MessageColumns.TIME, day(at)));
		}
		return at;
	}

	private String day(Instant at) {
		return at.atZone(this.zone).toLocalDate().toString();
	}

	private String text() {
		String text = CleanText.lines(this.cells.text(MessageColumns.TEXT));
		if (text.isEmpty()) {
			this.reasons.add(Finding.of("missing-text", MessageColumns.TEXT));
		}
		return text;
	}

	private String reporter() {
		String name = CellTexts.name(CleanText.line(this.cells.text(MessageColumns.REPORTER)));
		if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
			this.warnings.add(Finding.of("name-long", MessageColumns.REPORTER, LONGEST_NAME));
		}
		return name.isEmpty() ? this.guess.unknown() : CleanText.cut(name, LONGEST_NAME);
	}

	private String number(String reporter, Instant at, String words) {
		String number = CleanText.line(this.cells.code(MessageColumns.NUMBER));
		if (number.codePointCount(0, number.length()) > LONGEST_NUMBER) {
			this.reasons.add(Finding.of("number-long", MessageColumns.NUMBER, LONGEST_NUMBER));
		}
		return number.isEmpty() ? "#" + MessageHash.of(reporter, at.toString(), words).substring(0, LONGEST_NUMBER)
				: number;
	}

	/** A reply is never before its message, and not in the future. */
	private Message.@Nullable Reply reply(Instant received) {
		String words = CleanText.lines(this.cells.text(MessageColumns.REPLY));
		if (words.isEmpty() || this.guess.isNoReply(words)) {
			return null;
		}
		Instant at = CellTimes.read(this.cells.cell(MessageColumns.REPLIED_AT), this.zone).value();
		if (at == null) {
			this.warnings.add(Finding.of("reply-undated", MessageColumns.REPLIED_AT));
			return new Message.Reply(words, received);
		}
		if (at.isBefore(received) || at.isAfter(this.now)) {
			this.warnings.add(Finding.of("reply-out-of-order", MessageColumns.REPLIED_AT, day(at)));
			return new Message.Reply(words, at.isBefore(received) ? received : this.now);
		}
		return new Message.Reply(words, at);
	}

	/** As it is written; without a unit it is nowhere in particular. */
	private String place() {
		List<String> parts = told(MessageColumns.PROJECT, MessageColumns.BUILDING, MessageColumns.ENTRANCE,
				MessageColumns.UNIT_NO);
		return parts.getLast().isEmpty() ? "" : CleanText.cut(CleanText.line(String.join(" ", parts)), LONGEST_PLACE);
	}

	private @Nullable Integer likes() {
		BigDecimal likes = this.cells.number(MessageColumns.LIKES).value();
		boolean counts = likes != null && likes.signum() >= 0 && likes.compareTo(MOST_LIKES) <= 0;
		return (likes != null && counts) ? Integer.valueOf(likes.intValue()) : null;
	}

	/**
	 * A row with what stands against it by itself.
	 *
	 * @param cells the cells
	 * @param message the message
	 * @param reasons what rejects it
	 * @param warnings what is worth a look
	 */
	record Read(RowCells cells, Message message, List<Finding> reasons, List<Finding> warnings) {
	}

}
