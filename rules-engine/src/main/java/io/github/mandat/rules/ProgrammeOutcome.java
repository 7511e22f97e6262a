package io.github.mandat.rules;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Decides a programme by its charter's rule.
 *
 * @param required how many guarantees must be accepted
 * @param accepted how many are, whatever is learnt
 * @param open how many more can still be
 */
record ProgrammeOutcome(int required, int accepted, int open) {

    /** From the possible verdicts of each guarantee. */
    static ProgrammeOutcome of(Charter charter, Collection<Set<GuaranteeVerdict>> guarantees) {
        int accepted = 0;
        int open = 0;
        for (Set<GuaranteeVerdict> possible : guarantees) {
            long acceptable = possible.stream()
                    .filter(verdict -> verdict.isAccepted(charter.accepts()))
                    .count();
            if (acceptable == possible.size()) {
                accepted++;
            } else if (acceptable > 0 || possible.contains(GuaranteeVerdict.UNDETERMINED)) {
                open++;
            }
        }
        return new ProgrammeOutcome(charter.required().orElse(guarantees.size()), accepted, open);
    }

    ProgrammeVerdict verdict() {
        if (accepted >= required) {
            return ProgrammeVerdict.COMPLIANT;
        }
        return accepted + open < required ? ProgrammeVerdict.NON_COMPLIANT : ProgrammeVerdict.UNDETERMINED;
    }

    Reason because() {
        ReasonCode code = switch (verdict()) {
            case COMPLIANT -> ReasonCode.ENOUGH_ACCEPTED;
            case NON_COMPLIANT -> ReasonCode.TOO_FEW_ACCEPTED;
            case UNDETERMINED -> ReasonCode.ACCEPTANCE_OPEN;
        };
        return code.with(Map.of(
                "required", Argument.of(required),
                "accepted", Argument.of(accepted),
                "open", Argument.of(open)));
    }
}
