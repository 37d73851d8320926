package cn.anju.procedure;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import cn.anju.core.AccountId;
import cn.anju.identity.ProjectScope;

/**
 * Which part of the queue is wanted.
 *
 * @param group the group
 * @param scope the projects the reader may see
 * @param assignedTo only one member of staff's own; all of the team's if {@code null}
 * @param source only one template's or module's; all if {@code null}
 * @param search what to look for; everything if {@code null}
 * @param narrowed sources of which the reader may see less, with the projects
 */
public record QueueFilter(QueueGroup group, ProjectScope scope, @Nullable AccountId assignedTo, @Nullable String source,
		@Nullable CardSearch search, Map<String, ProjectScope> narrowed) {

	public QueueFilter {
		narrowed = Map.copyOf(narrowed);
	}

	/** A part in which the reader may see every source alike. */
	public QueueFilter(QueueGroup group, ProjectScope scope, @Nullable AccountId assignedTo, @Nullable String source,
			@Nullable CardSearch search) {
		this(group, scope, assignedTo, source, search, Map.of());
	}

	/** The same in another group. */
	QueueFilter in(QueueGroup other) {
		return new QueueFilter(other, this.scope, this.assignedTo, this.source, this.search, this.narrowed);
	}

	/** Whether the reader may see an entry. */
	boolean allows(QueueEntry entry) {
		ProjectScope its = this.narrowed.getOrDefault(entry.source(), this.scope);
		return this.scope.allows(entry.project()) && its.allows(entry.project());
	}

}
