package cn.anju.procedure;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells whether a search finds few subjects, which then lead, or many, of which a page is
 * soon full.
 */
@Component
class CardFinder {

	private static final int FEW = 500;

	private final NamedParameterJdbcTemplate jdbc;

	CardFinder(NamedParameterJdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	boolean leads(@Nullable CardSearch search) {
		if (search == null || search.text().isEmpty()) {
			return true;
		}
		Integer counted = this.jdbc.queryForObject(
				"SELECT COUNT(*) FROM (SELECT 1 FROM procedure_card_words WHERE word LIKE :word LIMIT " + FEW
						+ ") counted",
				new MapSqlParameterSource("word", SelectRows.beginning(search.text())), Integer.class);
		return counted == null || counted < FEW;
	}

}
