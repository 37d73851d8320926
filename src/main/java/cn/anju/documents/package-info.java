/**
 * Files, checklists, the custody of paper originals, and printing. Knows no purchase:
 * each file and each original has a holder (kind, id), and the module that owns the
 * holder supplies a {@link cn.anju.documents.DocumentHolder} that answers who may see and
 * add.
 */
@NullMarked
@ApplicationModule(displayName = "Documents", allowedDependencies = { "core", "shell", "identity", "messaging" })
package cn.anju.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
