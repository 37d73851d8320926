package cn.anju.care;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the cases in which something was said, by owners or by staff, with the full-text
 * index of entries and its ngram parser. What was reported is the first entry of a case;
 * the title of a message that was taken over stands in the gist only.
 * <p>
 * The index is fast where few texts have the words, and slow where many have: it reads
 * all of them before the first is given out, and all of them twice for a phrase. Among
 * 200,000 entries a phrase of seven characters that 49,000 of them have took 3,300 ms,
 * its pairs 280 ms, and words that nobody has said 0.5 ms. What many have said is found
 * sooner by walking along the list, case after case: 50 of those 49,000 in 2 ms. So the
 * latest entries are looked at first, and tell which way to go. EXPLAIN ANALYZE says
 * <em>Full-text index search on care_entries using said</em> for the one, and for the
 * other <em>Index lookup on c using due</em> (or another index of the list, in its
 * order), then <em>Index lookup on e using clock_of_case</em>.
 */
@Component
class SaidWords {

	/** Of more texts than that the first ones say nothing about the rest. */
	static final int MOST = 2_000;

	/** So many of the latest entries are looked at. */
	private static final int LATEST = 2_000;

	/** If so many of the latest have the words, many have. */
	static final int MANY = 40;

	private final JdbcClient jdbc;

	SaidWords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Finds the cases, of every project.
	 * @param typed the words
	 * @return their ids; nothing if there are too many, or the index does not know such
	 * words
	 */
	Optional<List<Long>> cases(String typed) {
		TypedWords words = TypedWords.of(typed);
		if (!words.areEnough()) {
			return Optional.of(List.of());
		}
		String pairs = words.pairs();
		if (pairs.isEmpty() || areUsual(words)) {
			return Optional.empty();
		}
		Map<String, Object> parameters = new HashMap<>();
		String sql = statement(words, parameters);
		List<Long> found = this.jdbc.sql(sql)
			.params(parameters)
			.param("pairs", pairs)
			.param("most", MOST + 1)
			.query(Long.class)
			.list();
		return (found.size() > MOST) ? Optional.empty() : Optional.of(found.stream().distinct().toList());
	}

	private boolean areUsual(TypedWords words) {
		Map<String, Object> parameters = new HashMap<>();
		String sql = "select count(*) from (select words from care_entries order by id desc limit :latest) latest where "
				+ words.in("words", parameters);
		int having = this.jdbc.sql(sql).params(parameters).param("latest", LATEST).query(Integer.class).single();
		return having >= MANY;
	}

	private static String statement(TypedWords words, Map<String, Object> parameters) {
		return "(select case_id from care_entries where match (words) against (:pairs in boolean mode) and "
				+ words.in("words", parameters) + " limit :most) union all"
				+ " (select id from care_cases where match (gist) against (:pairs in boolean mode) and "
				+ words.in("gist", parameters) + " limit :most) limit :most";
	}

}
