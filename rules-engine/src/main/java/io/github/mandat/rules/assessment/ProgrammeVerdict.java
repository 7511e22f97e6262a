package io.github.mandat.rules.assessment;

import io.github.mandat.catalogue.vocabulary.Verdict;

/**
 * Whether a programme honours a charter, by the charter's own rule.
 *
 * @since 0.1
 */
public enum ProgrammeVerdict implements Verdict {
    /** Enough guarantees are accepted. */
    COMPLIANT,
    /** Too few guarantees are, or can still be, accepted. */
    NON_COMPLIANT,
    /** It depends on what is not known, or there is no charter. */
    UNDETERMINED
}
