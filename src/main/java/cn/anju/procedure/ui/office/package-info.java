/** The templates of the procedures on the desk. */
@NullMarked
package cn.anju.procedure.ui.office;

import org.jspecify.annotations.NullMarked;
