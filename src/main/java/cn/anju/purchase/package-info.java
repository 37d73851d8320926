/**
 * Purchases: who buys which unit on which terms, what was paid, who acts for whom, and
 * the frame of the owner's home and of the office's page of one purchase.
 */
@NullMarked
@ApplicationModule(displayName = "Purchase", allowedDependencies = { "core", "shell", "identity", "intake", "property",
		"messaging", "documents", "documents :: ui", "booking", "procedure", "calendar" })
package cn.anju.purchase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
