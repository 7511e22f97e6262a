/**
 * Formats of one's own. Implement {@link io.github.mandat.export.spi.Exporter}.
 */
@NullMarked
package io.github.mandat.export.spi;

import org.jspecify.annotations.NullMarked;
