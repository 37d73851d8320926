/**
 * Projects, their buildings and units, and the price table they come from (R-042: which
 * of them is sold, purchase knows).
 */
@NullMarked
@ApplicationModule(displayName = "Property", allowedDependencies = { "shell", "identity", "intake" })
package cn.anju.property;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
