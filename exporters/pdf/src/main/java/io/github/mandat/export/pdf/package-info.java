/**
 * Reports as accessible PDF. Start with {@link io.github.mandat.export.pdf.PdfExporter}.
 */
@NullMarked
package io.github.mandat.export.pdf;

import org.jspecify.annotations.NullMarked;
