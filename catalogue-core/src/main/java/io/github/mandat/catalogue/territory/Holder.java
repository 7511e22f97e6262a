package io.github.mandat.catalogue.territory;

/**
 * Who holds a competence.
 *
 * @since 0.1
 */
public enum Holder {
    /** The territory itself. */
    OWN,
    /** An intercommunality of the territory. */
    INTERCOMMUNALITY,
    /** The territory and its intercommunality, each for a part. */
    SHARED,
    /** The State. */
    STATE,
    /** Another authority: department, region, a syndicate. */
    OTHER
}
