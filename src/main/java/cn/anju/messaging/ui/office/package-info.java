/** The back office's inbox, calls and reminder rules. */
@NullMarked
package cn.anju.messaging.ui.office;

import org.jspecify.annotations.NullMarked;
