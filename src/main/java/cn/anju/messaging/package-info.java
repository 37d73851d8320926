/**
 * Due dates, who is concerned, and notices. A notice is evidence: what was said to whom,
 * and when that person's phone opened it. Announces the business day and resubmits events
 * whose listeners were cut off; both by Quartz's clustered job store.
 */
@NullMarked
@ApplicationModule(displayName = "Messaging", allowedDependencies = { "core", "shell", "identity", "calendar" })
package cn.anju.messaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
