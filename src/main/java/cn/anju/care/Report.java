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

	static Report of(long id, ProjectId project, String title, String words, String place, Instant at) {
		Set<String> first = Grams.of(title);
		Set<String> grams = new LinkedHashSet<>(first);
		grams.addAll(Grams.of(words));
		return new Report(id, project, title, place, at, first, grams);
	}

}
