/** Imports on the desk. */
@NullMarked
package cn.anju.intake.ui.office;

import org.jspecify.annotations.NullMarked;
