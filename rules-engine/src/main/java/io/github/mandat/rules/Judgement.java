package io.github.mandat.rules;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The verdicts of one programme in one territory. */
record Judgement(Charter charter, List<OfGuarantee> guarantees) {

    /** A clause, and whether it applies here. */
    record OfClause(HeldClause held, Truth applies) {
        ClauseOutcome in(Reading reading) {
            return new ClauseOutcome(
                    held.in(reading).whole(), applies, held.waiver().isPresent());
        }
    }

    /** A guarantee with its clauses, and the verdicts that it can still have in each reading. */
    record OfGuarantee(
            Guarantee guarantee, List<OfClause> clauses, Set<GuaranteeVerdict> stated, Set<GuaranteeVerdict> backed) {

        Set<GuaranteeVerdict> in(Reading reading) {
            return reading == Reading.STATED ? stated : backed;
        }
    }

    static Judgement of(Charter charter, List<HeldClause.OfGuarantee> held, Territory territory) {
        List<OfGuarantee> guarantees = new ArrayList<>(held.size());
        for (HeldClause.OfGuarantee one : held) {
            List<OfClause> clauses = new ArrayList<>(one.clauses().size());
            for (HeldClause clause : one.clauses()) {
                clauses.add(new OfClause(clause, applies(clause, territory)));
            }
            guarantees.add(new OfGuarantee(
                    one.guarantee(), clauses, possible(clauses, Reading.STATED), possible(clauses, Reading.BACKED)));
        }
        return new Judgement(charter, guarantees);
    }

    private static Truth applies(HeldClause held, Territory territory) {
        return held.clause()
                .when()
                .map(when -> Conditions.decide(when, territory))
                .orElse(Truth.TRUE);
    }

    private static Set<GuaranteeVerdict> possible(List<OfClause> clauses, Reading reading) {
        List<ClauseOutcome> required = new ArrayList<>(clauses.size());
        for (OfClause clause : clauses) {
            if (clause.held.clause().isRequired()) {
                required.add(clause.in(reading));
            }
        }
        return GuaranteeOutcomes.possible(required);
    }

    ProgrammeOutcome programme(Reading reading) {
        return ProgrammeOutcome.of(
                charter,
                guarantees.stream().map(guarantee -> guarantee.in(reading)).toList());
    }
}
