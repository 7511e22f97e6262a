/**
 * Exports: the formats that are known, and how to write one. Start with {@link io.github.mandat.export.Exporters}.
 */
@NullMarked
package io.github.mandat.export;

import org.jspecify.annotations.NullMarked;
