package cn.anju.filing;

import java.time.LocalDate;

import cn.anju.core.ProjectId;

/**
 * Who keeps the password of a project's filing system.
 *
 * @param project the project
 * @param holder who keeps it
 * @param heldSince since when
 * @param changedOn when the password was last changed
 * @param changeDue when it is to be changed: 90 days later
 * @param overdue whether that day has passed
 * @param version given back with the next entry
 */
public record CredentialState(ProjectId project, String holder, LocalDate heldSince, LocalDate changedOn,
		LocalDate changeDue, boolean overdue, int version) {
}
