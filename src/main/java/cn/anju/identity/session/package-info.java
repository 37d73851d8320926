/**
 * What both kinds of sign-in stand on: the signed-in user, and pages without an engine.
 */
@NullMarked
package cn.anju.identity.session;

import org.jspecify.annotations.NullMarked;
