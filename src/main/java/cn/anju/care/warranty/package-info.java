/**
 * Warranty terms per part of a home (b.9, c.1): what is covered until when, by which
 * article, and what a repair changes about it.
 */
@NullMarked
package cn.anju.care.warranty;

import org.jspecify.annotations.NullMarked;
