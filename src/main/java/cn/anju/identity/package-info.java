/**
 * Who somebody is: persons with sealed identity documents and phones, the accounts of
 * owners and staff, sign-in, roles by project, and the record of who looked at whose
 * data.
 */
@NullMarked
@ApplicationModule(displayName = "Identity", allowedDependencies = { "core", "shell" })
package cn.anju.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
