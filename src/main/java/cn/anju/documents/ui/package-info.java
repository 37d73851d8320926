/** Parts of office pages that show documents, checklists and originals of a holder. */
@NamedInterface("ui")
@NullMarked
package cn.anju.documents.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
