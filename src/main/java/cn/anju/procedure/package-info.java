/**
 * The step engine: procedures as versioned templates, runs of them with every start,
 * finish, return and pause, what is due and why it is late, the day's work and the
 * ledgers (D-05, D-10).
 */
@NullMarked
@ApplicationModule(displayName = "Procedure",
		allowedDependencies = { "core", "shell", "identity", "calendar", "messaging", "documents" })
package cn.anju.procedure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
