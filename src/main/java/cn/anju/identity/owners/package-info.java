/** Owners: their accounts, one-time codes, device tokens and sign-in pages. */
@NullMarked
package cn.anju.identity.owners;

import org.jspecify.annotations.NullMarked;
