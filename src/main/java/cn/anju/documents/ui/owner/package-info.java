/** The owner's documents. */
@NullMarked
package cn.anju.documents.ui.owner;

import org.jspecify.annotations.NullMarked;
