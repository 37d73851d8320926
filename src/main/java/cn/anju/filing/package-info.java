/**
 * Contract filing: every purchase's run of the procedure {@code filing}, what staff do
 * with it and what its owner sees, and the custody of the filing system's password.
 */
@NullMarked
@ApplicationModule(displayName = "Filing", allowedDependencies = { "core", "shell", "identity", "messaging",
		"documents", "documents :: ui", "procedure", "procedure :: ui", "purchase", "purchase :: ui", "property" })
package cn.anju.filing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
