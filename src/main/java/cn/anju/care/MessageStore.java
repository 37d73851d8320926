package cn.anju.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import cn.anju.care.MessageEntries.Entry;
import cn.anju.core.Actor;
import cn.anju.core.CoreSettings;
import cn.anju.core.Ids;
import cn.anju.core.Utc;
import cn.anju.intake.ImportRun;
import cn.anju.purchase.PurchaseSpecialists.LookedAfter;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Makes cases of messages, in few statements and in the caller's transaction. What has a
 * reply is history: closed on the day of the reply, with nothing that a clock counts. The
 * clock of what is open begins when somebody takes it up: thousands that move over are
 * not late on the same evening.
 */
@Component
class MessageStore {

	private static final String CASES = """
			insert into care_cases (id, number, report_id, type, category, severity, channel, state, project_id,
			purchase_id, reporter_name, place, title, words, first_id, first_name, first_level, handler_id, handler_name,
			handler_level, received_at, closed_at, version)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""";

	private final JdbcTemplate batches;

	private final CaseNumbers numbers;

	private final MessageSources sources;

	private final MessageEntries entries;

	private final StoredCases cases;

	private final CaseDues dues;

	private final Clock clock;

	private final CoreSettings core;

	MessageStore(JdbcTemplate batches, CaseNumbers numbers, MessageSources sources, MessageEntries entries,
			StoredCases cases, CaseDues dues, Clock clock, CoreSettings core) {
		this.batches = batches;
		this.numbers = numbers;
		this.sources = sources;
		this.entries = entries;
		this.cases = cases;
		this.dues = dues;
		this.clock = clock;
		this.core = core;
	}

	/** Of messages that are new. */
	void create(List<Message> messages, MessageReceivers receivers, ImportRun run) {
		if (messages.isEmpty()) {
			return;
		}
		Instant now = this.clock.instant();
		List<Received> received = received(messages, receivers);
		this.batches.batchUpdate(CASES, received.stream().map(MessageStore::row).toList());
		this.batches.batchUpdate("insert into care_involved (case_id, account_id) values (?, ?)",
				received.stream().map((one) -> new Object[] { one.id(), one.first().account().value() }).toList());
		List<Entry> written = new ArrayList<>();
		received.forEach((one) -> written.addAll(entries(one, run.actor())));
		this.entries.insert(written);
		this.sources.insert(received, now, run.id());
		settle(received.stream().filter((one) -> one.message().reply() == null).map(Received::id).toList());
	}

	/**
	 * Each with its id, its number by the day on which it was written, and who has it.
	 */
	private List<Received> received(List<Message> messages, MessageReceivers receivers) {
		TreeMap<CaseNumbers.Series, Integer> wanted = new TreeMap<>();
		messages.forEach((message) -> wanted.merge(series(message), 1, Integer::sum));
		TreeMap<CaseNumbers.Series, Iterator<String>> blocks = new TreeMap<>();
		this.numbers.take(wanted).forEach((series, block) -> blocks.put(series, block.iterator()));
		List<Received> received = new ArrayList<>();
		for (Message message : messages) {
			Iterator<String> block = blocks.get(series(message));
			if (block == null) {
				throw new IllegalStateException("A number was taken for every message");
			}
			received.add(new Received(message, Ids.next(), block.next(), receivers.receive(message)));
		}
		return received;
	}

	private CaseNumbers.Series series(Message message) {
		return new CaseNumbers.Series(message.type(), day(message.at()));
	}

	private LocalDate day(Instant at) {
		return at.atZone(this.core.zone()).toLocalDate();
	}

	private static @Nullable Object[] row(Received one) {
		Message message = one.message();
		Message.Reply reply = message.reply();
		LookedAfter home = message.home();
		Handler first = one.first();
		return new @Nullable Object[] { one.id(), one.number(), one.id(), message.type().name(),
				message.category().name(), Severity.NORMAL.name(), message.channel().name(),
				((reply != null) ? CaseState.CLOSED : CaseState.RECEIVED).name(), message.requireProject().value(),
				(home != null) ? home.purchase().value() : null, message.reporter(), message.place(), message.title(),
				message.words(), first.account().value(), first.name(), first.level().name(), first.account().value(),
				first.name(), first.level().name(), Utc.column(message.at()),
				(reply != null) ? Utc.column(reply.at()) : null };
	}

	private static List<Entry> entries(Received one, Actor by) {
		Message message = one.message();
		Message.Reply reply = message.reply();
		Entry said = new Entry(one.id(), message.at(), CaseEntry.Kind.RECEIVED, null, by, message.words());
		return (reply != null)
				? List.of(said, new Entry(one.id(), reply.at(), CaseEntry.Kind.RESOLVED, null, by, reply.words()))
				: List.of(said);
	}

	/**
	 * Of messages that were taken over before: what they say now is added. A reply closes
	 * a case that nobody has touched; one that goes on here stays open.
	 */
	void change(List<Message> messages, ImportRun run) {
		if (messages.isEmpty()) {
			return;
		}
		Instant now = this.clock.instant();
		List<Entry> written = new ArrayList<>();
		List<Answered> answered = new ArrayList<>();
		for (Message message : messages) {
			StandingMessage there = Objects.requireNonNull(message.standing());
			Message.Reply reply = message.reply();
			if (!there.hasText(message.words())) {
				written.add(new Entry(there.id(), now, CaseEntry.Kind.SAID, null, run.actor(), message.words()));
			}
			if (reply != null && !there.hasReply(reply)) {
				answered.add(new Answered(there, reply));
			}
		}
		List<Boolean> closed = close(answered);
		for (int i = 0; i < answered.size(); i++) {
			written.addAll(answered.get(i).entries(closed.get(i), run.actor()));
		}
		this.entries.insert(written);
		this.sources.update(messages);
		settle(answered.stream().map((one) -> one.there().id()).toList());
	}

	/** What is due of them, and whose day's work they are. */
	private void settle(List<Long> ids) {
		if (!ids.isEmpty()) {
			this.dues.settle(this.cases.find(ids));
		}
	}

	/** Which of them were closed: the others somebody has begun to work on. */
	private List<Boolean> close(List<Answered> answered) {
		List<Answered> untouched = answered.stream().filter((one) -> one.there().isUntouched()).toList();
		int[] changed = untouched.isEmpty() ? new int[0]
				: this.batches.batchUpdate(
						"update care_cases set state = 'CLOSED', closed_at = ?, version = version + 1"
								+ " where id = ? and version = ? and state = 'RECEIVED'",
						untouched.stream()
							.map((one) -> new Object[] { Utc.column(one.reply().at()), one.there().id(),
									one.there().version() })
							.toList());
		return answered.stream().map((one) -> {
			int place = untouched.indexOf(one);
			return place >= 0 && changed[place] != 0;
		}).toList();
	}

	/**
	 * A message that becomes a case.
	 *
	 * @param message the message
	 * @param id the id of the case
	 * @param number its number
	 * @param first who receives it
	 */
	record Received(Message message, long id, String number, Handler first) {
	}

	/**
	 * A reply to a message that was taken over before.
	 *
	 * @param there the message
	 * @param reply the reply
	 */
	private record Answered(StandingMessage there, Message.Reply reply) {

		/** No clock has begun in a case that nobody has touched. */
		List<Entry> entries(boolean closes, Actor by) {
			return List.of(new Entry(this.there.id(), this.reply.at(),
					closes ? CaseEntry.Kind.RESOLVED : CaseEntry.Kind.SAID, null, by, this.reply.words()));
		}

	}

}
