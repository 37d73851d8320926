package cn.anju.care;

import java.time.Instant;
import java.util.Map;

import cn.anju.core.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A group in a list.
 *
 * @param group the group
 * @param projectName the name of its project
 * @param members how many cases it has
 * @param open how many of them are open
 * @param lastUpdate when all were told something last, if they were
 * @param remediesDiffer whether two of its cases were offered different things
 */
public record CaseGroupRow(CaseGroup group, String projectName, int members, int open, @Nullable Instant lastUpdate,
		boolean remediesDiffer) {

	CaseGroupRow named(Map<ProjectId, String> projects) {
		return new CaseGroupRow(this.group, projects.getOrDefault(this.group.project(), ""), this.members, this.open,
				this.lastUpdate, this.remediesDiffer);
	}

}
