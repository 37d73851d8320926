package cn.anju.identity;

import cn.anju.core.ProjectId;

/**
 * A project and its name.
 *
 * @param id the project
 * @param name its name
 */
public record ProjectName(ProjectId id, String name) {
}
