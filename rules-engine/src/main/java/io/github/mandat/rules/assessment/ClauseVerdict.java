package io.github.mandat.rules.assessment;

import io.github.mandat.catalogue.vocabulary.Verdict;

/**
 * What a programme makes of a clause.
 *
 * @since 0.1
 */
public enum ClauseVerdict implements Verdict {
    /** A pledge does what the clause asks. */
    HONOURED,
    /** Pledges go the clause's way and fall short of it. */
    WEAKENED,
    /** No pledge answers it. */
    MISSING,
    /** A pledge does the opposite. */
    CONTRADICTED,
    /** The clause does not apply in this territory. */
    NOT_APPLICABLE,
    /** The programme is exempted from it. */
    WAIVED,
    /** Whether the clause applies depends on what is not known of the territory. */
    UNDETERMINED
}
