package io.github.mandat.rules;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The verdicts of an evaluation in one reading, without their proof: the same ones as an assessment's, for less.
 *
 * @param programme the programme's
 * @param guarantees each guarantee's
 * @param clauses each clause's
 * @since 0.1
 */
public record Verdicts(
        ProgrammeVerdict programme,
        SortedMap<Id<Guarantee>, GuaranteeVerdict> guarantees,
        SortedMap<Id<Clause>, ClauseVerdict> clauses) {

    public Verdicts {
        requireNonNull(programme, "programme");
        guarantees = Collections.unmodifiableSortedMap(new TreeMap<>(guarantees));
        clauses = Collections.unmodifiableSortedMap(new TreeMap<>(clauses));
    }
}
