/** What identity puts into the head of every page. */
@NullMarked
package cn.anju.identity.ui;

import org.jspecify.annotations.NullMarked;
