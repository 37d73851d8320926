package cn.anju.procedure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import cn.anju.core.Subject;

/**
 * The subject cards: written by the owner of a subject in the transaction in which
 * something of it changes, so that queue and ledgers read no other module's tables.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Cards {

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private static final int CHUNK = 1_000;

	private static final int LONGEST_WORD = 64;

	private static final int LONGEST_NAMES = 300;

	/**
	 * Names longer than people's are companies': found by their beginning and every part
	 * up to here.
	 */
	private static final int STARTS = 16;

	private final JdbcTemplate jdbc;

	private final NamedParameterJdbcTemplate named;

	Cards(JdbcTemplate jdbc, NamedParameterJdbcTemplate named) {
		this.jdbc = jdbc;
		this.named = named;
	}

	/**
	 * Writes cards, or sets those anew that exist; at most one a subject.
	 * @param cards the cards
	 */
	public void put(Collection<SubjectCard> cards) {
		List<SubjectCard> all = List.copyOf(cards);
		this.jdbc.batchUpdate("""
				INSERT INTO procedure_cards (subject_kind, subject_id, project_id, project_name, building, entrance, \
				unit_no, unit_label, unit_order, names, contract_no, subscription_no, payment_key) \
				VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) \
				ON DUPLICATE KEY UPDATE project_id = VALUES(project_id), project_name = VALUES(project_name), \
				building = VALUES(building), entrance = VALUES(entrance), unit_no = VALUES(unit_no), \
				unit_label = VALUES(unit_label), unit_order = VALUES(unit_order), names = VALUES(names), \
				contract_no = VALUES(contract_no), subscription_no = VALUES(subscription_no), \
				payment_key = VALUES(payment_key)""", all, CHUNK, (row, card) -> {
			Object[] values = { card.subject().kind(), card.subject().id(), card.project().value(), card.projectName(),
					card.building(), card.entrance(), card.unitNo(), card.unitLabel(), order(card), names(card),
					card.contractNo(), card.subscriptionNo(), card.paymentKey() };
			for (int i = 0; i < values.length; i++) {
				row.setObject(i + 1, values[i]);
			}
		});
		writeKeys(all);
		writeWords(all);
		moveRuns(subjects(all));
	}

	/**
	 * Runs keep a copy of where their unit stands, so that the ledger has an index for
	 * it.
	 */
	private void moveRuns(Collection<Subject> subjects) {
		ofOneKind(subjects, (part) -> this.named.update("""
				UPDATE procedure_runs r JOIN procedure_cards c \
				ON c.subject_kind = r.subject_kind AND c.subject_id = r.subject_id \
				SET r.unit_order = c.unit_order WHERE r.subject_kind = :kind AND r.subject_id IN (:ids) \
				AND r.unit_order <> c.unit_order""", part));
	}

	private static List<Subject> subjects(List<SubjectCard> cards) {
		return cards.stream().map(SubjectCard::subject).toList();
	}

	/**
	 * Bounded parts of subjects, each of one kind: for pairs of kind and id MySQL would
	 * read its tables from end to end.
	 */
	private static void ofOneKind(Collection<Subject> subjects, Consumer<MapSqlParameterSource> command) {
		Map<String, List<Long>> kinds = new TreeMap<>();
		subjects
			.forEach((subject) -> kinds.computeIfAbsent(subject.kind(), (_) -> new ArrayList<>()).add(subject.id()));
		kinds.forEach((kind, ids) -> Stored.chunks(ids, CHUNK)
			.forEach((part) -> command.accept(new MapSqlParameterSource("kind", kind).addValue("ids", part))));
	}

	/** Where the units of subjects stand in the ledger. */
	Map<Subject, String> orders(Collection<Subject> subjects) {
		Map<Subject, String> orders = new HashMap<>();
		RowCallbackHandler reading = (row) -> orders.put(Stored.subject(row), row.getString("unit_order"));
		ofOneKind(subjects, (part) -> this.named.query("""
				SELECT subject_kind, subject_id, unit_order FROM procedure_cards \
				WHERE subject_kind = :kind AND subject_id IN (:ids)""", part, reading));
		return orders;
	}

	/**
	 * Removes the cards of subjects.
	 * @param subjects the subjects
	 */
	public void remove(Collection<Subject> subjects) {
		forget("procedure_cards", subjects);
		forget("procedure_card_keys", subjects);
		forget("procedure_card_words", subjects);
	}

	private void writeKeys(List<SubjectCard> cards) {
		forget("procedure_card_keys", subjects(cards));
		List<Object[]> rows = new ArrayList<>();
		cards.forEach((card) -> card.keys()
			.forEach((key) -> rows.add(new Object[] { key, card.subject().kind(), card.subject().id() })));
		this.jdbc.batchUpdate(
				"INSERT IGNORE INTO procedure_card_keys (token, subject_kind, subject_id) VALUES (?, ?, ?)", rows);
	}

	private void writeWords(List<SubjectCard> cards) {
		forget("procedure_card_words", subjects(cards));
		List<Object[]> rows = new ArrayList<>();
		cards.forEach((card) -> words(card)
			.forEach((word) -> rows.add(new Object[] { word, card.subject().kind(), card.subject().id() })));
		this.jdbc.batchUpdate(
				"INSERT IGNORE INTO procedure_card_words (word, subject_kind, subject_id) VALUES (?, ?, ?)", rows);
	}

	private void forget(String table, Collection<Subject> subjects) {
		ofOneKind(subjects, (part) -> this.named
			.update("DELETE FROM " + table + " WHERE subject_kind = :kind AND subject_id IN (:ids)", part));
	}

	static Set<String> words(SubjectCard card) {
		Set<String> words = new LinkedHashSet<>();
		card.names().forEach((name) -> starts(name).forEach((word) -> add(words, UnitWords.plain(word))));
		UnitWords.of(card).forEach((word) -> add(words, word));
		add(words, UnitWords.plain(card.unitLabel().replace(" ", "")));
		add(words, card.contractNo());
		add(words, card.subscriptionNo());
		return words;
	}

	/**
	 * A name from each of its characters on, so that every part of it is the beginning of
	 * a word.
	 */
	private static List<String> starts(String name) {
		int[] points = name.codePoints().toArray();
		List<String> starts = new ArrayList<>();
		for (int i = 0; i < Math.min(points.length, STARTS); i++) {
			starts.add(new String(points, i, points.length - i));
		}
		return starts;
	}

	private static void add(Set<String> words, @Nullable String word) {
		if (word != null && !word.isBlank()) {
			words.add(word.substring(0, Math.min(word.length(), LONGEST_WORD)));
		}
	}

	private static String names(SubjectCard card) {
		String names = String.join(" ", card.names());
		return names.substring(0, Math.min(names.length(), LONGEST_NAMES));
	}

	/** Numbers in names are filled up, so that 2 stands before 10. */
	private static String order(SubjectCard card) {
		return String.join(" ", card.projectName(), padded(card.building()), padded(card.entrance()),
				padded(card.unitNo()));
	}

	private static String padded(String part) {
		StringBuilder padded = new StringBuilder();
		Matcher number = NUMBER.matcher(part);
		int from = 0;
		while (number.find()) {
			padded.append(part, from, number.start()).append("0".repeat(Math.max(0, 5 - number.group().length())));
			padded.append(number.group());
			from = number.end();
		}
		return padded.append(part.substring(from)).toString();
	}

}
