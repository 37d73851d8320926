/** What the inboxes of owners and of staff have in common. */
@NullMarked
package cn.anju.messaging.ui;

import org.jspecify.annotations.NullMarked;
