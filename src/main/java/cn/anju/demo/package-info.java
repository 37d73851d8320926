/**
 * The demo project: invented homes of invented people, imported and worked on through the
 * same services as real ones, so that every state of filing can be shown.
 */
@NullMarked
@ApplicationModule(displayName = "Demo", allowedDependencies = { "core", "identity", "calendar", "intake", "property",
		"documents", "booking", "procedure", "purchase", "filing", "care", "care :: visit" })
package cn.anju.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
