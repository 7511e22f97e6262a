package io.github.mandat.testkit.assertion;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.document.Place;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Facts;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryProvider;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.Finding;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.assessment.Reading;
import io.github.mandat.testkit.freeze.Freeze;
import io.github.mandat.testkit.rule.CharterRule;
import io.github.mandat.testkit.rule.EvaluatedProgramme;
import io.github.mandat.testkit.rule.ProgrammeRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a programme. What it is judged by comes first ({@code in}, {@code with}, {@code by}), then what is asserted. A failure says
 * the proof, short, with files and lines.
 *
 * @since 0.1
 */
public final class ProgrammeAssert extends AbstractAssert<ProgrammeAssert, Dossier> {

    private final RulesEngine engine;
    private final Optional<Freeze> freeze;
    private @Nullable EvaluatedProgramme evaluated;

    ProgrammeAssert(Dossier actual, RulesEngine engine) {
        this(actual, engine, null, Optional.empty());
    }

    ProgrammeAssert(EvaluatedProgramme actual) {
        this(actual.dossier(), actual.engine(), actual, Optional.empty());
    }

    private ProgrammeAssert(
            Dossier actual, RulesEngine engine, @Nullable EvaluatedProgramme evaluated, Optional<Freeze> freeze) {
        super(actual, ProgrammeAssert.class);
        this.engine = engine;
        this.evaluated = evaluated;
        this.freeze = freeze;
    }

    private ProgrammeAssert judged(Dossier dossier, RulesEngine by) {
        return new ProgrammeAssert(dossier, by, null, freeze).as(descriptionText());
    }

    private ProgrammeAssert judged(Dossier dossier) {
        return judged(dossier, engine);
    }

    private EvaluatedProgramme evaluated() {
        isNotNull();
        EvaluatedProgramme known = evaluated;
        if (known == null) {
            known = EvaluatedProgramme.of(actual, engine);
            evaluated = known;
        }
        return known;
    }

    /** In this territory, whatever the programme says of its own. */
    public ProgrammeAssert in(Territory territory) {
        return judged(actual.in(territory));
    }

    /** Held against this charter, instead of the one that it names. */
    public ProgrammeAssert with(Charter charter) {
        return judged(actual.with(charter));
    }

    /** With the measures of this catalogue besides. */
    public ProgrammeAssert with(Catalogue catalogue) {
        return judged(actual.with(catalogue));
    }

    /** With these waivers. */
    public ProgrammeAssert with(Waivers waivers) {
        return judged(actual.with(waivers));
    }

    /** Knowing this of the territory besides. */
    public ProgrammeAssert with(Facts facts) {
        return judged(actual.with(facts));
    }

    /** Knowing of the territory what a provider knows. */
    public ProgrammeAssert with(TerritoryProvider provider) {
        return judged(actual.with(provider));
    }

    /** Judged by this engine: another day, other rules, another policy. The standard one by default. */
    public ProgrammeAssert by(RulesEngine other) {
        return judged(actual, other);
    }

    /** With the gaps of today accepted, for one of {@code backs} or {@code states}, or one rule. */
    public ProgrammeAssert frozenIn(Freeze store) {
        return new ProgrammeAssert(actual, engine, evaluated, Optional.of(store)).as(descriptionText());
    }

    /** It honours this charter with concrete pledges, by the charter's rule. */
    public ProgrammeAssert backs(Charter charter) {
        return with(charter).backsItsCharter();
    }

    /** It honours the charter that it is held against with concrete pledges, by the charter's rule. */
    public ProgrammeAssert backsItsCharter() {
        return follows(CharterRule.in(Reading.BACKED));
    }

    /** It honours this charter, by the charter's rule; a guarantee restated as such counts. */
    public ProgrammeAssert states(Charter charter) {
        return with(charter).statesItsCharter();
    }

    /** It honours the charter that it is held against, by the charter's rule; a guarantee restated as such counts. */
    public ProgrammeAssert statesItsCharter() {
        return follows(CharterRule.in(Reading.STATED));
    }

    /** It follows a rule. */
    public ProgrammeAssert follows(ProgrammeRule rule) {
        try {
            freeze.map(rule::frozenIn).orElse(rule).check(evaluated());
        } catch (AssertionError broken) {
            throw failure("%s", broken.getMessage());
        }
        return this;
    }

    /** Nothing odd of this kind is found in it; see docs/reference/findings. */
    public ProgrammeAssert hasNoFinding(String code) {
        return hasNone(found(finding -> finding.code().equals(code)));
    }

    /** Nothing odd is found in it. */
    public ProgrammeAssert hasNoFindings() {
        return hasNone(found(finding -> true));
    }

    private List<Finding> found(Predicate<Finding> wanted) {
        return evaluated().assessment().findings().stream().filter(wanted).toList();
    }

    private ProgrammeAssert hasNone(List<Finding> findings) {
        if (!findings.isEmpty()) {
            Explainer words = Explainer.of(evaluated().assessment(), Locale.getDefault());
            StringBuilder text = new StringBuilder(actual.programme().id() + ", findings: " + findings.size());
            findings.forEach(finding -> text.append("\n  ")
                    .append(finding.place().map(Place::toString).orElse(finding.document() + finding.pointer()))
                    .append(' ')
                    .append(finding.code())
                    .append(": ")
                    .append(words.word(finding.reason())));
            throw failure("%s", text);
        }
        return this;
    }

    /**
     * What it makes of a clause of its charter.
     *
     * @throws IllegalArgumentException if its charter has no such clause, or it is held against none
     */
    public ClauseAssert clause(String id) {
        List<ClauseResult> clauses = evaluated().assessment().clauses().toList();
        ClauseResult clause = clauses.stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no clause '" + id + "'; there are: "
                        + clauses.stream().map(ClauseResult::id).toList()));
        return new ClauseAssert(clause, evaluated()).as(descriptionText());
    }

    /**
     * What a measure asks of the territory, and who takes it up.
     *
     * @param id {@code catalogue-id/measure-id}
     * @throws IllegalArgumentException if none of its catalogues has such a measure
     */
    public MeasureAssert measure(String id) {
        MeasureResult measure = evaluated().assessment().measures().stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("none of the catalogues "
                        + actual.catalogues().stream().map(Catalogue::id).toList() + " has a measure '" + id + "'"));
        return new MeasureAssert(measure, evaluated()).as(descriptionText());
    }

    /** What it costs. */
    public CostsAssert costs() {
        return new CostsAssert(evaluated().assessment().costs()).as(descriptionText());
    }

    /** When it is to be done. */
    public TimingAssert timing() {
        return new TimingAssert(evaluated().assessment().timeline()).as(descriptionText());
    }
}
