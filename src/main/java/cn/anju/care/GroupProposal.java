package cn.anju.care;

import java.time.Instant;
import java.util.List;

import cn.anju.core.ProjectId;

/**
 * Open cases without a group that seem to have one cause.
 *
 * @param project their project
 * @param projectName its name
 * @param title what they could be called by
 * @param since when the first of them came
 * @param cases the cases, the oldest first, at least 3
 */
public record GroupProposal(ProjectId project, String projectName, String title, Instant since,
		List<SimilarCase> cases) {

	public GroupProposal {
		cases = List.copyOf(cases);
	}

}
