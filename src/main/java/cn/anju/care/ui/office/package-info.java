/** Views of care for the office. */
@NullMarked
package cn.anju.care.ui.office;

import org.jspecify.annotations.NullMarked;
