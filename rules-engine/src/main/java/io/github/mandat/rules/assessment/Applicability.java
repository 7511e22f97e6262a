package io.github.mandat.rules.assessment;

import io.github.mandat.catalogue.vocabulary.Verdict;

/**
 * Whether a measure can be taken in a territory, and by whom.
 *
 * @since 0.1
 */
public enum Applicability implements Verdict {
    /** The territory itself can take it. */
    APPLICABLE,
    /** Its intercommunality can. */
    VIA_INTERCOMMUNALITY,
    /** It can press another institution to. */
    BY_ADVOCACY,
    /** It is not for a territory of this size or kind. */
    OUT_OF_SCOPE,
    /** It depends on what is not known. */
    UNDETERMINED
}
