/**
 * Where a programme applies and what is known of it: population, intercommunalities, who holds which competence, facts.
 *
 * <p>Start with {@link io.github.mandat.catalogue.territory.Territory}.
 */
@NullMarked
package io.github.mandat.catalogue.territory;

import org.jspecify.annotations.NullMarked;
