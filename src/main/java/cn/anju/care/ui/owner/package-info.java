/** Views of care for the owner. */
@NullMarked
package cn.anju.care.ui.owner;

import org.jspecify.annotations.NullMarked;
