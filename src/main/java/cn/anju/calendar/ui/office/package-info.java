/** The holiday tables on the desk. */
@NullMarked
package cn.anju.calendar.ui.office;

import org.jspecify.annotations.NullMarked;
