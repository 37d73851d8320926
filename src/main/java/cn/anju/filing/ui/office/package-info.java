/** Views of contract filing for the office. */
@NullMarked
package cn.anju.filing.ui.office;

import org.jspecify.annotations.NullMarked;
