/** Views of purchases for the owner. */
@NullMarked
package cn.anju.purchase.ui.owner;

import org.jspecify.annotations.NullMarked;
