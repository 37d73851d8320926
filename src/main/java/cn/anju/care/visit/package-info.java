/**
 * Visits to owners: planned, reminded of, and written down.
 */
@NullMarked
@NamedInterface("visit")
package cn.anju.care.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
