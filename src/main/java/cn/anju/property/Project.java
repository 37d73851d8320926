package cn.anju.property;

import cn.anju.core.ProjectId;

/**
 * A project 楼盘.
 *
 * @param id its id
 * @param name its name, such as {@code 松风明月花园}
 */
public record Project(ProjectId id, String name) {
}
