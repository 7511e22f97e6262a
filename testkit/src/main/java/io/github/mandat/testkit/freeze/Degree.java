package io.github.mandat.testkit.freeze;

/**
 * How far something falls short, from the least. A gap that is accepted at one degree is accepted at a lesser one.
 *
 * @since 0.1
 */
public enum Degree {
    /** A clause that pledges answer and do not honour. */
    WEAKENED,
    /** A clause, or a guarantee, that depends on what is not known. */
    UNDETERMINED,
    /** A clause that no pledge answers. */
    MISSING,
    /** A clause that a pledge contradicts. */
    CONTRADICTED,
    /** A rule that an item breaks. */
    BROKEN
}
