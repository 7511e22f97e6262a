package io.github.mandat.rules.assessment;

/**
 * Which pledges count.
 *
 * @since 0.1
 */
public enum Reading {
    /** All of them: a guarantee restated as such counts (lecture énoncée). */
    STATED,
    /** Only concrete ones (lecture appuyée). */
    BACKED
}
