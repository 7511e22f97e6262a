package io.github.mandat.rules.assessment;

import io.github.mandat.catalogue.charter.Charter;
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
    UNDETERMINED;

    /**
     * Whether a charter accepts it.
     *
     * @param weakest the weakest verdict that the charter accepts
     */
    public boolean isAccepted(Charter.Acceptance weakest) {
        return switch (weakest) {
            case SATISFIED -> this == SATISFIED;
            case WEAKENED -> compareTo(WEAKENED) <= 0;
            case PARTIAL -> compareTo(PARTIAL) <= 0;
        };
    }
}
