/**
 * Catalogues of municipal measures: what a publisher proposes, at which size, by whom, at which cost, when.
 *
 * <p>Start with {@link io.github.mandat.catalogue.Catalogue} and {@link io.github.mandat.catalogue.Measure}. To read one
 * from a file, see {@link io.github.mandat.catalogue.document.Documents}.
 */
@NullMarked
package io.github.mandat.catalogue;

import org.jspecify.annotations.NullMarked;
