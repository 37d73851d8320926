/**
 * What other modules put into the owner's home and the office's page of a purchase.
 */
@NullMarked
@NamedInterface("ui")
package cn.anju.purchase.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
