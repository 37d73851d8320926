package cn.anju.booking;

import java.time.LocalDate;

import cn.anju.core.BuildingId;
import cn.anju.core.ProjectId;
import cn.anju.core.PurchaseId;
import cn.anju.core.Subject;
import cn.anju.core.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * What an appointment is about, as the module that owns it describes it.
 *
 * @param subject the kind and id
 * @param project its project
 * @param building the building of its unit
 * @param unit its unit: one live appointment a unit and purpose
 * @param purchase the purchase whose household is told, if any
 * @param label how people call it, such as {@code 晶都花园 1栋 0301}
 * @param shortLabel the same inside its project, such as {@code 1栋 0301}
 * @param names the names of its people; empty where the owners themselves ask
 * @param until the last day on which the asker may act for them, none for ever (D-20)
 */
public record BookableSubject(Subject subject, ProjectId project, BuildingId building, UnitId unit,
		@Nullable PurchaseId purchase, String label, String shortLabel, String names, @Nullable LocalDate until) {
}
