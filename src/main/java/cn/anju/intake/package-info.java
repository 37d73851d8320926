/**
 * Reading of Excel files as people write them, preview, verdicts, storing in batches and
 * the file of rejected rows. What a file means is supplied by modules to the right, one
 * {@link cn.anju.intake.ImportKind} each.
 */
@NullMarked
@ApplicationModule(displayName = "Intake", allowedDependencies = { "shell", "identity" })
package cn.anju.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
