/**
 * Working days: holiday tables with make-up days by year, exceptions of single
 * authorities, their import and the news that they have changed (D-08).
 */
@NullMarked
@ApplicationModule(displayName = "Calendar", allowedDependencies = { "core", "shell", "identity" })
package cn.anju.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
