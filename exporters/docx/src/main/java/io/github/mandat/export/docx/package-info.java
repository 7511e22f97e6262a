/**
 * Documents for word processors. Start with {@link io.github.mandat.export.docx.DocxExporter}.
 */
@NullMarked
package io.github.mandat.export.docx;

import org.jspecify.annotations.NullMarked;
