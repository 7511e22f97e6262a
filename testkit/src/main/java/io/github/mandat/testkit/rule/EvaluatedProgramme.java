package io.github.mandat.testkit.rule;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.document.Place;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import java.util.Optional;

/**
 * A programme with what it is judged by, and what the engine makes of it. Immutable.
 *
 * @since 0.1
 */
public final class EvaluatedProgramme {

    private final Dossier dossier;
    private final RulesEngine engine;
    private final Assessment assessment;

    private EvaluatedProgramme(Dossier dossier, RulesEngine engine) {
        this.dossier = requireNonNull(dossier, "dossier");
        this.engine = engine;
        this.assessment = engine.assess(dossier);
    }

    /** Evaluates a programme by the standard engine, today. */
    public static EvaluatedProgramme of(Dossier dossier) {
        return of(dossier, RulesEngine.standard());
    }

    /** Evaluates a programme by an engine of one's own: another day, other rules, another policy. */
    public static EvaluatedProgramme of(Dossier dossier, RulesEngine engine) {
        return new EvaluatedProgramme(dossier, engine);
    }

    /** The engine that evaluated it. */
    public RulesEngine engine() {
        return engine;
    }

    /** The programme with its charter, catalogues, waivers and facts. */
    public Dossier dossier() {
        return dossier;
    }

    /** The programme. */
    public Programme programme() {
        return dossier.programme();
    }

    /** What the engine makes of it, with proof. */
    public Assessment assessment() {
        return assessment;
    }

    /** Where a pledge stands in the programme's file; empty where it was not read from one. */
    public Optional<Place> place(Pledge pledge) {
        return dossier.place(programme(), "/pledges/" + programme().pledges().indexOf(pledge));
    }

    /** Where a clause stands in the charter's file; empty where it was not read from one. */
    public Optional<Place> place(ClauseResult clause) {
        for (int i = 0; i < assessment.guarantees().size(); i++) {
            int index = assessment.guarantees().get(i).clauses().indexOf(clause);
            if (index >= 0) {
                String pointer = "/guarantees/" + i + "/clauses/" + index;
                return dossier.charter().flatMap(charter -> dossier.place(charter, pointer));
            }
        }
        return Optional.empty();
    }
}
