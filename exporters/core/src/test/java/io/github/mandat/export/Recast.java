package io.github.mandat.export;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeResult;

/** Assessments in which every clause came out alike. */
final class Recast {

    private Recast() {}

    static Assessment all(Assessment of, ClauseVerdict verdict, Clause.Force force) {
        return new Assessment(
                of.id(),
                of.title(),
                of.version(),
                of.engine(),
                of.date(),
                of.documents(),
                of.vintage(),
                of.territory(),
                of.verdict(),
                of.guarantees().stream()
                        .map(guarantee -> all(guarantee, verdict, force))
                        .toList(),
                of.measures(),
                of.costs(),
                of.timeline(),
                of.questions(),
                of.findings());
    }

    private static GuaranteeResult all(GuaranteeResult of, ClauseVerdict verdict, Clause.Force force) {
        return new GuaranteeResult(
                of.id(),
                of.title(),
                of.stated(),
                of.backed(),
                of.whyStated(),
                of.whyBacked(),
                of.clauses().stream().map(clause -> one(clause, verdict, force)).toList(),
                of.sources());
    }

    private static ClauseResult one(ClauseResult of, ClauseVerdict verdict, Clause.Force force) {
        return new ClauseResult(
                of.id(),
                of.wording(),
                force,
                verdict,
                verdict,
                of.whyStated(),
                of.whyBacked(),
                of.parts(),
                of.evidence(),
                of.questions(),
                of.remedies(),
                of.sources());
    }
}
