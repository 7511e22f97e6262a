package io.github.mandat.rules;

import io.github.mandat.rules.assessment.ClauseVerdict;
import java.util.EnumSet;
import java.util.Set;

/**
 * What comes of a clause in one reading: what the pledges make of it, whether it applies here, and whether it is waived.
 *
 * @param standing what the pledges make of it, if it applies
 */
record ClauseOutcome(ClauseVerdict standing, Truth applies, boolean waived) {

    /** A waiver comes first, so that learning whether the clause applies does not change a decided verdict. */
    ClauseVerdict verdict() {
        Set<ClauseVerdict> possible = possible();
        return possible.size() == 1 ? possible.iterator().next() : ClauseVerdict.UNDETERMINED;
    }

    /** The verdicts that can still come out, whatever is learnt. */
    Set<ClauseVerdict> possible() {
        if (waived) {
            return EnumSet.of(ClauseVerdict.WAIVED);
        }
        return switch (applies) {
            case TRUE -> EnumSet.of(standing);
            case FALSE -> EnumSet.of(ClauseVerdict.NOT_APPLICABLE);
            case UNKNOWN -> EnumSet.of(standing, ClauseVerdict.NOT_APPLICABLE);
        };
    }
}
