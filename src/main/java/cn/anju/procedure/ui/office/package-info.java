/** Today's queue. */
@NullMarked
package cn.anju.procedure.ui.office;

import org.jspecify.annotations.NullMarked;
