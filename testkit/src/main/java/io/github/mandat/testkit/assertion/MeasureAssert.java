package io.github.mandat.testkit.assertion;

import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Timing;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.testkit.rule.EvaluatedProgramme;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what a measure asks of the programme's territory.
 *
 * @since 0.1
 */
public final class MeasureAssert extends AbstractAssert<MeasureAssert, MeasureResult> {

    private final EvaluatedProgramme programme;

    MeasureAssert(MeasureResult actual, EvaluatedProgramme programme) {
        super(actual, MeasureAssert.class);
        this.programme = programme;
    }

    /** The territory itself can take it. */
    public MeasureAssert isApplicable() {
        return comesOutAs(Applicability.APPLICABLE);
    }

    /** This is what it comes to in the territory. */
    public MeasureAssert comesOutAs(Applicability status) {
        return check(actual.status() == status, "to come out as " + status);
    }

    /** A pledge of the programme takes it up. */
    public MeasureAssert isAdopted() {
        return check(!actual.adoptedBy().isEmpty(), "to be adopted by a pledge");
    }

    /**
     * Its cost is known, and of this level or a lower one of its catalogue.
     *
     * @param level the level's id in the measure's catalogue
     * @throws IllegalArgumentException if the catalogue has no such level
     */
    public MeasureAssert costsAtMost(String level) {
        Ref<CostLevel> ceiling = new Ref<>(actual.id().document(), Id.of(level));
        int highest = programme
                .dossier()
                .costLevel(ceiling)
                .orElseThrow(() -> new IllegalArgumentException("there is no cost level '" + ceiling + "'"))
                .rank();
        Optional<MeasureResult.Cost> cost = actual.cost().known();
        return check(cost.filter(known -> known.rank() <= highest).isPresent(), "to cost at most " + level);
    }

    /** It is to be done then. */
    public MeasureAssert isTimed(Timing timing) {
        return check(actual.timing().known().equals(Optional.of(timing)), "to be timed " + timing);
    }

    private MeasureAssert check(boolean holds, String expected) {
        if (!holds) {
            Explainer words = Explainer.of(programme.assessment(), Locale.getDefault());
            throw failure(
                    "%s",
                    actual.id() + " " + words.term(actual.status()) + ", " + words.word(actual.because()) + " — "
                            + actual.title() + " (expected " + expected + "; cost: "
                            + actual.cost()
                                    .known()
                                    .map(MeasureResult.Cost::label)
                                    .orElse("-") + ", timing: "
                            + actual.timing().known().map(Timing::toString).orElse("-") + ", adopted by: "
                            + actual.adoptedBy() + ")");
        }
        return this;
    }
}
