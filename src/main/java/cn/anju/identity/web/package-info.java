/** What guards every request: the filter chain, headers and the plain pages. */
@NullMarked
package cn.anju.identity.web;

import org.jspecify.annotations.NullMarked;
