package cn.anju.care;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.anju.care.MessageReader.Read;
import cn.anju.core.ProjectId;
import cn.anju.intake.Change;
import cn.anju.intake.Difference;
import cn.anju.intake.Examination;
import cn.anju.intake.Examined;
import cn.anju.intake.Finding;
import cn.anju.intake.ImportRun;
import cn.anju.intake.RowCells;
import cn.anju.intake.Verdict;
import org.jspecify.annotations.Nullable;

/** Goes through one table of messages and compares it with the cases there are. */
final class MessageExamination implements Examination<Message> {

	private static final int EXCERPT = 60;

	private final MessageProjects projects;

	private final MessageHomes homes;

	private final MessageReceivers receivers;

	private final MessageSources sources;

	private final MessageStore store;

	private final Clock clock;

	private final ZoneId zone;

	private final Map<Key, Integer> seen = new HashMap<>();

	MessageExamination(MessageProjects projects, MessageHomes homes, MessageReceivers receivers, MessageSources sources,
			MessageStore store, Clock clock, ZoneId zone) {
		this.projects = projects;
		this.homes = homes;
		this.receivers = receivers;
		this.sources = sources;
		this.store = store;
		this.clock = clock;
		this.zone = zone;
	}

	/** Every project is numbered for itself. */
	private record Key(ProjectId project, String number) {
	}

	@Override
	public List<Examined<Message>> examine(List<RowCells> rows) {
		Instant now = this.clock.instant();
		List<Placed> placed = placed(rows.stream().map((cells) -> MessageReader.read(cells, this.zone, now)).toList());
		Map<Key, StandingMessage> standing = standing(placed);
		return placed.stream().map((row) -> examine(row, standing)).toList();
	}

	/**
	 * A row whose project is known, or is not.
	 *
	 * @param read the row
	 * @param message the message with its project
	 * @param reasons what rejects it
	 */
	private record Placed(Read read, Message message, List<Finding> reasons) {

		@Nullable Key key() {
			ProjectId project = this.message.project();
			return (project != null) ? new Key(project, this.message.number()) : null;
		}

	}

	private List<Placed> placed(List<Read> rows) {
		Map<Integer, MessageProjects.Found> found = new HashMap<>();
		List<MessageHomes.Asked> asked = new ArrayList<>();
		for (Read row : rows) {
			MessageProjects.Found its = this.projects.find(MessageReader.projectName(row.cells()));
			found.put(row.message().row(), its);
			if (its.project() != null) {
				asked.add(new MessageHomes.Asked(row.cells(), its.project(), day(row.message().at())));
			}
		}
		Map<Integer, MessageHomes.Home> homes = this.homes.find(asked);
		return rows.stream().map((row) -> {
			MessageProjects.Found its = Objects.requireNonNull(found.get(row.message().row()));
			List<Finding> reasons = new ArrayList<>();
			if (its.reason() != null) {
				reasons.add(its.reason());
			}
			reasons.addAll(row.reasons());
			MessageHomes.Home home = homes.get(row.message().row());
			Message message = (home != null) ? row.message().in(its.id(), home.place(), home.home())
					: row.message().in(its.id(), row.message().place(), null);
			return new Placed(row, message, reasons);
		}).toList();
	}

	private LocalDate day(Instant at) {
		return at.atZone(this.zone).toLocalDate();
	}

	private Map<Key, StandingMessage> standing(List<Placed> rows) {
		Map<ProjectId, List<String>> numbers = rows.stream()
			.map(Placed::key)
			.filter(Objects::nonNull)
			.collect(Collectors.groupingBy(Key::project, Collectors.mapping(Key::number, Collectors.toList())));
		Map<Key, StandingMessage> standing = new HashMap<>();
		numbers.forEach((project, its) -> this.sources.standing(project, its)
			.forEach((number, there) -> standing.put(new Key(project, number), there)));
		return standing;
	}

	private Examined<Message> examine(Placed row, Map<Key, StandingMessage> standing) {
		Key key = row.key();
		StandingMessage there = standing.get(key);
		Message message = row.message().comparedWith(there);
		List<Finding> reasons = new ArrayList<>(row.reasons());
		List<Finding> warnings = new ArrayList<>(row.read().warnings());
		if (key != null) {
			against(key, message, reasons);
		}
		if (there != null && message.reply() != null && !there.hasReply(message.reply()) && there.state().isOpen()
				&& !there.isUntouched()) {
			warnings.add(Finding.of("goes-on", MessageColumns.REPLY, there.caseNumber()));
		}
		if (row.read().cells().text(MessageColumns.UNIT_NO).length() > 0 && message.home() == null && key != null) {
			warnings.add(Finding.of("no-home", MessageColumns.UNIT_NO));
		}
		Verdict verdict = Verdict.of(message.row(), reasons, warnings);
		if (!verdict.isAccepted()) {
			return Examined.rejected(message, verdict);
		}
		this.seen.put(Objects.requireNonNull(key), message.row());
		return new Examined<>(message, verdict,
				(there != null) ? Change.of(differences(message, there)) : Change.CREATED);
	}

	private void against(Key key, Message message, List<Finding> reasons) {
		StandingMessage there = message.standing();
		Integer earlier = this.seen.get(key);
		if (earlier != null) {
			reasons.add(Finding.of("message-twice", "", earlier));
		}
		else if (there != null && reasons.isEmpty() && !day(there.receivedAt()).equals(day(message.at()))) {
			reasons.add(Finding.of("number-taken", MessageColumns.NUMBER, there.caseNumber(), day(there.receivedAt())));
		}
		if (this.receivers.hasNobody(key.project())) {
			reasons.add(Finding.of("nobody", MessageColumns.PROJECT));
		}
	}

	private static List<Difference> differences(Message message, StandingMessage there) {
		List<Difference> differences = new ArrayList<>();
		Message.Reply reply = message.reply();
		Integer likes = message.likes();
		if (!there.hasText(message.words())) {
			differences.add(new Difference(MessageColumns.TEXT, there.caseNumber(), excerpt(message.words())));
		}
		if (reply != null && !there.hasReply(reply)) {
			differences.add(new Difference(MessageColumns.REPLY, "", excerpt(reply.words())));
		}
		if (likes != null && !likes.equals(there.likes())) {
			differences.add(new Difference(MessageColumns.LIKES,
					(there.likes() != null) ? there.likes().toString() : "", likes.toString()));
		}
		return differences;
	}

	private static String excerpt(String words) {
		return CleanText.cut(words, EXCERPT);
	}

	@Override
	public Collection<ProjectId> projects(Message message) {
		ProjectId project = message.project();
		return (project != null) ? List.of(project) : List.of();
	}

	@Override
	public void store(List<Examined<Message>> rows, ImportRun run) {
		List<Message> messages = rows.stream().map(Examined::record).toList();
		this.store.create(messages.stream().filter((message) -> message.standing() == null).toList(), this.receivers,
				run);
		this.store.change(messages.stream().filter((message) -> message.standing() != null).toList(), run);
	}

}
