/** Views of contract filing for the owner. */
@NullMarked
package cn.anju.filing.ui.owner;

import org.jspecify.annotations.NullMarked;
