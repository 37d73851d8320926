package cn.anju.procedure;

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
 */
public record QueueFilter(QueueGroup group, ProjectScope scope, @Nullable AccountId assignedTo, @Nullable String source,
		@Nullable CardSearch search) {
}
