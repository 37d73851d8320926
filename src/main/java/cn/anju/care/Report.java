package cn.anju.care;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

import cn.anju.core.ProjectId;

/**
 * A case as it is compared with others.
 *
 * @param id its id
 * @param project its project
 * @param title its first words
 * @param place where it is, such as {@code 晶都花园 3栋 0501}; may be empty
 * @param at when it came
 * @param first the pairs of characters of its title
 * @param grams those of its title and of the beginning of what was said
 */
record Report(long id, ProjectId project, String title, String place, Instant at, Set<String> first,
		Set<String> grams) {

	/** How much of what was said is compared, in characters. */
	private static final int BEGINNING = 160;

	static Report of(Case one) {
		String words = one.words();
		int end = words.offsetByCodePoints(0, Math.min(BEGINNING, words.codePointCount(0, words.length())));
		return of(one.id(), one.project(), one.title(), words.substring(0, end), one.place(), one.receivedAt());
	}

	static Report of(long id, ProjectId project, String title, String words, String place, Instant at) {
		Set<String> first = Grams.of(title);
		Set<String> grams = new LinkedHashSet<>(first);
		grams.addAll(Grams.of(words));
		return new Report(id, project, title, place, at, first, grams);
	}

}
