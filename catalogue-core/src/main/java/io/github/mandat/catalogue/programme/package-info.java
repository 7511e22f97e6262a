/**
 * What one list promises in one territory: programmes, their pledges, and the waivers that a publisher grants.
 *
 * <p>Start with {@link io.github.mandat.catalogue.programme.Programme} and
 * {@link io.github.mandat.catalogue.programme.Pledge}.
 */
@NullMarked
package io.github.mandat.catalogue.programme;

import org.jspecify.annotations.NullMarked;
