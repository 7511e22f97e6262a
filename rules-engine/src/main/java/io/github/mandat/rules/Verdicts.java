package io.github.mandat.rules;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The verdicts of an evaluation in one reading, without their proof: the same ones as an assessment's, for less.
 *
 * @param programme the programme's
 * @param guarantees each guarantee's, in the charter's order
 * @param clauses each clause's, in the charter's order
 * @since 0.1
 */
public record Verdicts(
        ProgrammeVerdict programme,
        Map<Id<Guarantee>, GuaranteeVerdict> guarantees,
        Map<Id<Clause>, ClauseVerdict> clauses) {

    public Verdicts {
        requireNonNull(programme, "programme");
        guarantees = Collections.unmodifiableMap(new LinkedHashMap<>(guarantees));
        clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
    }
}
