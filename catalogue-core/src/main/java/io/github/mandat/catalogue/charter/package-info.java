/**
 * What a programme must contain: charters, their guarantees, and the clauses that each guarantee asks for.
 *
 * <p>Start with {@link io.github.mandat.catalogue.charter.Charter} and
 * {@link io.github.mandat.catalogue.charter.Clause}.
 */
@NullMarked
package io.github.mandat.catalogue.charter;

import org.jspecify.annotations.NullMarked;
