/** The owner's inbox and the bell that counts what is unread. */
@NullMarked
package cn.anju.messaging.ui.owner;

import org.jspecify.annotations.NullMarked;
