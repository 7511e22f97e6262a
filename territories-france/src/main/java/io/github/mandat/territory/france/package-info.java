/**
 * The territories of France, from public lists that the jar holds: nothing is fetched.
 *
 * <p>Start with {@link io.github.mandat.territory.france.FranceTerritories}.
 */
@NullMarked
package io.github.mandat.territory.france;

import org.jspecify.annotations.NullMarked;
