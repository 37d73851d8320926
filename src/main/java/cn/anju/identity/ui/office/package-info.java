/** Staff accounts and owners' accounts in the office. */
@NullMarked
package cn.anju.identity.ui.office;

import org.jspecify.annotations.NullMarked;
