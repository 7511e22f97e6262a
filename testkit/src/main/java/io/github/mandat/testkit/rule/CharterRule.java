package io.github.mandat.testkit.rule;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.document.Place;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.export.report.ClauseProof;
import io.github.mandat.export.report.Wording;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.rules.assessment.Reading;
import io.github.mandat.testkit.freeze.Degree;
import io.github.mandat.testkit.freeze.Freeze;
import io.github.mandat.testkit.freeze.Frozen;
import io.github.mandat.testkit.freeze.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A programme honours the charter that it is held against, by the charter's own rule. What falls short are clauses: the required ones that
 * are not honoured, of guarantees that the charter does not accept as they are.
 *
 * @since 0.1
 */
public final class CharterRule implements ProgrammeRule {

    private final Reading reading;
    private final Optional<String> own;
    private final Optional<String> reason;
    private final Optional<Freeze> freeze;

    private CharterRule(Reading reading, Optional<String> own, Optional<String> reason, Optional<Freeze> freeze) {
        this.reading = requireNonNull(reading, "reading");
        this.own = own;
        this.reason = reason;
        this.freeze = freeze;
    }

    /** In this reading. */
    public static CharterRule in(Reading reading) {
        return new CharterRule(reading, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Which pledges count. */
    public Reading reading() {
        return reading;
    }

    /** Whether gaps are accepted by a store. */
    public boolean isFrozen() {
        return freeze.isPresent();
    }

    @Override
    public String description() {
        return own.orElse("the programme " + (reading == Reading.BACKED ? "backs" : "states") + " its charter");
    }

    @Override
    public CharterRule because(String why) {
        return new CharterRule(reading, own, Optional.of(why), freeze);
    }

    @Override
    public CharterRule as(String description) {
        return new CharterRule(reading, Optional.of(description), reason, freeze);
    }

    @Override
    public CharterRule frozenIn(Freeze store) {
        return new CharterRule(reading, own, reason, Optional.of(store));
    }

    /**
     * What keeps a programme from honouring its charter, in the charter's order; none where it honours it.
     *
     * @throws IllegalArgumentException if the programme is held against no charter
     */
    public List<Gap> gaps(EvaluatedProgramme programme) {
        Charter charter = charter(programme);
        List<Gap> gaps = new ArrayList<>();
        if (programme.assessment().verdict().in(reading) != ProgrammeVerdict.COMPLIANT) {
            ClauseProof proof = ClauseProof.of(Wording.of(programme.assessment(), Locale.getDefault()), reading);
            programme.assessment().guarantees().stream()
                    .filter(guarantee -> !guarantee.in(reading).isAccepted(charter.accepts()))
                    .forEach(guarantee -> gaps.addAll(gaps(guarantee, proof, programme)));
        }
        return gaps;
    }

    /** What the store of accepted gaps makes of them; without a store, nothing is accepted. */
    public Frozen hold(EvaluatedProgramme programme) {
        String check = (reading == Reading.BACKED ? "backs " : "states ")
                + charter(programme).id();
        List<Gap> gaps = gaps(programme);
        return freeze.map(store -> store.hold(check, programme.programme().id().value(), gaps))
                .orElseGet(() -> Frozen.none(gaps));
    }

    @Override
    public void check(EvaluatedProgramme programme) {
        hold(programme).failure(head(programme)).ifPresent(failure -> {
            throw new AssertionError(failure);
        });
    }

    private String head(EvaluatedProgramme programme) {
        Assessment assessment = programme.assessment();
        Assessment.Outcome verdict = assessment.verdict();
        Explainer words = Explainer.of(assessment, Locale.getDefault());
        Reason why = verdict.why(reading);
        return programme.programme().id() + ", " + charter(programme).id() + ", "
                + assessment.territory().name() + " (" + assessment.territory().code() + "): "
                + words.term(verdict.in(reading)) + ", " + words.word(why)
                + reason.map(because -> " (" + because + ")").orElse("");
    }

    private static Charter charter(EvaluatedProgramme programme) {
        return programme
                .dossier()
                .charter()
                .orElseThrow(() -> new IllegalArgumentException(
                        programme.programme().id() + " is held against no charter: give it one"));
    }

    private List<Gap> gaps(GuaranteeResult guarantee, ClauseProof proof, EvaluatedProgramme programme) {
        List<Gap> gaps = new ArrayList<>();
        for (ClauseResult clause : guarantee.clauses()) {
            degree(clause)
                    .ifPresent(degree -> gaps.add(
                            new Gap(clause.id().value(), degree, clause.wording(), message(clause, proof, programme))));
        }
        if (gaps.isEmpty()) {
            Explainer words = Explainer.of(programme.assessment(), Locale.getDefault());
            String why = words.word(guarantee.why(reading));
            gaps.add(new Gap(
                    guarantee.id().value(),
                    Degree.UNDETERMINED,
                    guarantee.title(),
                    guarantee.id() + " " + words.term(guarantee.in(reading)) + ", " + why + " — " + guarantee.title()));
        }
        return gaps;
    }

    private Optional<Degree> degree(ClauseResult clause) {
        boolean due = clause.force() == Clause.Force.REQUIRED && !clause.isHeld(reading);
        return due ? Optional.of(Degree.valueOf(clause.in(reading).name())) : Optional.empty();
    }

    /** The clause, what it lacks, and the pledge to look at; where there is none, the clause's own place. */
    private static String message(ClauseResult clause, ClauseProof proof, EvaluatedProgramme programme) {
        List<String> lines = new ArrayList<>();
        lines.add(clause.id() + " " + proof.message(clause) + " — " + clause.wording());
        lines.addAll(proof.gaps(clause));
        proof.toLookAt(clause)
                .map(proof::line)
                .or(() -> programme.place(clause).map(Place::toString))
                .ifPresent(lines::add);
        lines.addAll(proof.remedies(clause));
        return String.join("\n    ", lines);
    }
}
