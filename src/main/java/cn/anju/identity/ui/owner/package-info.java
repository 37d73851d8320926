/** The owner's own data. */
@NullMarked
package cn.anju.identity.ui.owner;

import org.jspecify.annotations.NullMarked;
