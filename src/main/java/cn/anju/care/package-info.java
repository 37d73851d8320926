/**
 * Complaints, suggestions, enquiries and applications (b.10, R-254 to R-282): a named
 * handler at any time, one clock for both sides, nothing closed without the owner's word.
 */
@NullMarked
@ApplicationModule(displayName = "Care", allowedDependencies = { "core", "shell", "identity", "calendar", "intake",
		"property", "messaging", "documents", "documents :: ui", "procedure", "purchase", "purchase :: ui" })
package cn.anju.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
