package cn.anju.messaging;

import java.util.Map;
import java.util.Set;

import cn.anju.core.AccountId;
import cn.anju.core.ProjectId;
import cn.anju.core.Subject;

/**
 * Something to tell certain members of staff by name, such as whoever has got a case. Its
 * words are {@code <textKey>.title} and {@code <textKey>.text}, put together when it is
 * read, as with {@link NewNotice}.
 *
 * @param key what makes it the same notice, at most 170 characters: written again it is
 * not said again
 * @param category which part of the journey it belongs to, such as {@code care}
 * @param importance how much it matters that it is read
 * @param project the project
 * @param subject what it is about
 * @param textKey the key of its words without {@code .title} and {@code .text}
 * @param facts the facts its words name
 * @param link where it leads, a route below {@code office}
 * @param to the accounts that are told, at least one
 */
public record NewStaffNotice(String key, String category, Importance importance, ProjectId project, Subject subject,
		String textKey, Map<String, String> facts, String link, Set<AccountId> to) {

	public NewStaffNotice {
		facts = Map.copyOf(facts);
		to = Set.copyOf(to);
		NewNotice.requireKey(key);
		if (!link.matches("office(/[\\w/.-]*)?(\\?[\\w=&.-]*)?")) {
			throw new IllegalArgumentException("A notice to staff leads to a route below office: " + link);
		}
		if (to.isEmpty()) {
			throw new IllegalArgumentException("A notice to staff is for somebody: " + key);
		}
	}

}
