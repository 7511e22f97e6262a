/**
 * Workbooks. Start with {@link io.github.mandat.export.xlsx.XlsxExporter}.
 */
@NullMarked
package io.github.mandat.export.xlsx;

import org.jspecify.annotations.NullMarked;
