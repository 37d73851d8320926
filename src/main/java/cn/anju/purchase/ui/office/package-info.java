/** Views of purchases for the office. */
@NullMarked
package cn.anju.purchase.ui.office;

import org.jspecify.annotations.NullMarked;
