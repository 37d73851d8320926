package cn.anju.care;

import java.util.List;

import cn.anju.core.ProjectId;

/**
 * What a member of staff would hand over now.
 *
 * @param id the id that the log gets; it is handed over once
 * @param project the project
 * @param shift the shift that ends
 * @param open what is open
 * @param colleagues who could take over, by name
 */
public record ShiftDraft(long id, ProjectId project, ShiftOfDay shift, OpenMatters open, List<Colleague> colleagues) {

	public ShiftDraft {
		colleagues = List.copyOf(colleagues);
	}

}
