/**
 * Rules of one's own. Implement {@link io.github.mandat.rules.spi.Rule}, which is given a
 * {@link io.github.mandat.rules.spi.Case}.
 */
@NullMarked
package io.github.mandat.rules.spi;

import org.jspecify.annotations.NullMarked;
