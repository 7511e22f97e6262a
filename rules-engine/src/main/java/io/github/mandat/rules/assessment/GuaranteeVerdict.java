package io.github.mandat.rules.assessment;

import io.github.mandat.catalogue.vocabulary.Verdict;

/**
 * What a programme makes of a guarantee, from its required clauses that apply and are not waived.
 *
 * @since 0.1
 */
public enum GuaranteeVerdict implements Verdict {
    /** Every clause is honoured. */
    SATISFIED,
    /** Every clause is honoured or weakened. */
    WEAKENED,
    /** Some clause is honoured or weakened, some is missing. */
    PARTIAL,
    /** Every clause is missing. */
    MISSING,
    /** Some clause is contradicted. */
    BREACHED,
    /** The result depends on what is not known, or no clause is left to judge. */
    UNDETERMINED
}
