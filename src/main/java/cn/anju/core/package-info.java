/**
 * Values every module speaks in: money, areas, days, phone numbers, identity documents,
 * ids, actors and refusals. Knows no other module.
 */
@NullMarked
@ApplicationModule(displayName = "Core", type = ApplicationModule.Type.OPEN)
package cn.anju.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
