/**
 * Parts of office pages that show a run and move it: the whole panel, its dialogs, and
 * what stands in them.
 */
@NamedInterface("ui")
@NullMarked
package cn.anju.procedure.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
