/** What owners and staff see of care alike. */
@NullMarked
package cn.anju.care.ui;

import org.jspecify.annotations.NullMarked;
