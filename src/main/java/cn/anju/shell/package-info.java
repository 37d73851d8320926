/**
 * What every screen stands in: the owner's and the office's layout, the theme, shared
 * components, the reader's preferences and the edge where errors become words. Knows the
 * signed-in user only as {@link cn.anju.core.Actor}.
 */
@NullMarked
@ApplicationModule(displayName = "Shell", allowedDependencies = "core")
package cn.anju.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
