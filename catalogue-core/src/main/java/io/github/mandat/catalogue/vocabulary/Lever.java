package io.github.mandat.catalogue.vocabulary;

/**
 * Who can act (levier).
 *
 * @since 0.1
 */
public enum Lever {
    /** The commune alone (pouvoir propre). */
    OWN,
    /** The intercommunality that the commune belongs to. */
    INTERCOMMUNALITY,
    /** Another institution, which the commune presses to act (plaidoyer). */
    ADVOCACY
}
