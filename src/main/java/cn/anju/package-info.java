/** The application class, and the modules below it. */
@NullMarked
package cn.anju;

import org.jspecify.annotations.NullMarked;
