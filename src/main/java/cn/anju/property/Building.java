package cn.anju.property;

import cn.anju.core.BuildingId;

/**
 * A building 楼栋.
 *
 * @param id its id
 * @param name its name, such as {@code 1栋}
 */
public record Building(BuildingId id, String name) {
}
