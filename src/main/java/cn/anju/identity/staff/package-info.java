/** Staff: their accounts, passwords, roles by project and sign-in, also by OAuth2. */
@NullMarked
package cn.anju.identity.staff;

import org.jspecify.annotations.NullMarked;
