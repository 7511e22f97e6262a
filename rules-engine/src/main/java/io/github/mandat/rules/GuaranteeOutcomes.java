package io.github.mandat.rules;

import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Decides a guarantee from the possible verdicts of its required clauses. It is enough to know which verdicts occur: each
 * combination of them is a bit of a 16-bit word, so that all outcomes are followed at once.
 */
final class GuaranteeOutcomes {

    private static final int HONOURED = 1;
    private static final int WEAKENED = 2;
    private static final int MISSING = 4;
    private static final int CONTRADICTED = 8;
    private static final int COMBINATIONS = 16;

    private GuaranteeOutcomes() {}

    /** The verdict: undetermined where several can still come out. */
    static GuaranteeVerdict verdict(Set<GuaranteeVerdict> possible) {
        return possible.size() == 1 ? possible.iterator().next() : GuaranteeVerdict.UNDETERMINED;
    }

    /** The verdicts that can still come out; undetermined among them where no clause would be left. */
    static Set<GuaranteeVerdict> possible(Collection<ClauseOutcome> required) {
        int reachable = 1; // the empty combination
        for (ClauseOutcome clause : required) {
            int next = 0;
            for (ClauseVerdict verdict : clause.possible()) {
                for (int combination = 0; combination < COMBINATIONS; combination++) {
                    if ((reachable & 1 << combination) != 0) {
                        next |= 1 << (combination | bit(verdict));
                    }
                }
            }
            reachable = next;
        }
        Set<GuaranteeVerdict> possible = EnumSet.noneOf(GuaranteeVerdict.class);
        for (int combination = 0; combination < COMBINATIONS; combination++) {
            if ((reachable & 1 << combination) != 0) {
                possible.add(of(combination));
            }
        }
        return possible;
    }

    private static int bit(ClauseVerdict verdict) {
        return switch (verdict) {
            case HONOURED -> HONOURED;
            case WEAKENED -> WEAKENED;
            case MISSING -> MISSING;
            case CONTRADICTED -> CONTRADICTED;
            case NOT_APPLICABLE, WAIVED -> 0;
            case UNDETERMINED -> throw new IllegalArgumentException("an outcome is always determined");
        };
    }

    /** The verdict where just these verdicts occur. Without any clause it is undetermined: nothing is honoured by vacuity. */
    private static GuaranteeVerdict of(int combination) {
        if (combination == 0) {
            return GuaranteeVerdict.UNDETERMINED;
        } else if ((combination & CONTRADICTED) != 0) {
            return GuaranteeVerdict.BREACHED;
        } else if (combination == HONOURED) {
            return GuaranteeVerdict.SATISFIED;
        } else if ((combination & MISSING) == 0) {
            return GuaranteeVerdict.WEAKENED;
        } else {
            return combination == MISSING ? GuaranteeVerdict.MISSING : GuaranteeVerdict.PARTIAL;
        }
    }
}
