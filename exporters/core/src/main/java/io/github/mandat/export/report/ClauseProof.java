package io.github.mandat.export.report;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.document.Place;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Evidence;
import io.github.mandat.rules.assessment.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in one reading why clauses came out as they did, for tools that show plain text: a line for each pledge, with its place.
 * Immutable.
 *
 * @since 0.1
 */
public final class ClauseProof {

    private final Wording wording;
    private final Reading reading;

    private ClauseProof(Wording wording, Reading reading) {
        this.wording = requireNonNull(wording, "wording");
        this.reading = requireNonNull(reading, "reading");
    }

    /** The proof in a reading. */
    public static ClauseProof of(Wording wording, Reading reading) {
        return new ClauseProof(wording, reading);
    }

    /** The verdict and its reason: {@code weakened: not answered: g1.2b}. */
    public String message(ClauseResult clause) {
        String message = wording.say(
                "VERDICT",
                Map.of(
                        "verdict", Argument.of(wording.explainer().term(clause.in(reading))),
                        "why", Argument.of(wording.explainer().word(clause.why(reading)))));
        return clause.force() == Clause.Force.ILLUSTRATIVE ? message + " " + wording.say("ILLUSTRATIVE") : message;
    }

    /** All that follows, a line for each: what is lacking, the pledges with their places, and what would close the gap. */
    public List<String> lines(ClauseResult clause) {
        List<String> lines = new ArrayList<>(gaps(clause));
        clause.evidence().forEach(evidence -> lines.add(line(evidence)));
        lines.addAll(remedies(clause));
        return lines;
    }

    /** A pledge that answers the clause, with its place first. */
    public String line(Evidence evidence) {
        return where(evidence) + " " + what(evidence);
    }

    /** The parts that are not honoured, and the open questions. */
    public List<String> gaps(ClauseResult clause) {
        List<String> lines = new ArrayList<>();
        for (ClauseResult.PartResult part : clause.parts()) {
            ClauseVerdict verdict = part.in(reading);
            if (verdict != ClauseVerdict.HONOURED) {
                lines.add(part.id() + " " + wording.explainer().term(verdict) + " — " + part.wording());
            }
        }
        clause.questions()
                .forEach(question ->
                        lines.add(wording.sentence(wording.explainer().word(question))));
        return lines;
    }

    /** The measures that would close the gap. */
    public List<String> remedies(ClauseResult clause) {
        return clause.remedies().stream()
                .map(measure -> wording.say("REMEDY", "measure", measure.toString()))
                .toList();
    }

    /** The place of the answer in the programme's file or, where it was not read from one, in its source. */
    private static String where(Evidence evidence) {
        return evidence.place()
                .map(Place::toString)
                .or(() -> evidence.source().map(Provenance::toString))
                .orElse(evidence.pledge().value());
    }

    /** What the pledge does to the clause, and why it does no more. */
    public String what(Evidence evidence) {
        StringBuilder text = new StringBuilder(weight(evidence));
        text.append(" — ").append(evidence.title());
        if (!evidence.parts().isEmpty()) {
            text.append(evidence.parts().stream().map(Object::toString).collect(Collectors.joining(", ", " [", "]")));
        }
        // A note says what falls short better than the bare stance does.
        String remarks = Stream.concat(
                        evidence.because().stream()
                                .filter(reason -> evidence.note().isEmpty()
                                        || !reason.code().equals("STANCE_WEAKENS"))
                                .map(wording.explainer()::word),
                        evidence.note().stream())
                .collect(Collectors.joining(" ; "));
        if (!remarks.isEmpty()) {
            text.append(" (").append(remarks).append(')');
        }
        return text.toString();
    }

    /** A guarantee that is only restated is named so; what it weighs matters where it counts. */
    private String weight(Evidence evidence) {
        String weight = switch (evidence.weighs()) {
            case HONOURED -> wording.explainer().term(Answer.Stance.HONOURS);
            case WEAKENED -> wording.explainer().term(Answer.Stance.WEAKENS);
            case CONTRADICTED -> wording.explainer().term(Answer.Stance.CONTRADICTS);
            default -> wording.say("COUNTS_FOR_NOTHING");
        };
        if (evidence.grade() != Answer.Grade.RESTATED) {
            return weight;
        }
        String restated = wording.explainer().term(evidence.grade());
        return reading == Reading.STATED ? weight + ", " + restated : restated;
    }

    /**
     * The pledge to look at: the first that contradicts; else the last concrete one that weighs no more than the clause came out, the
     * last concrete one, or the last. Evidence begins with what weighs most.
     */
    public Optional<Evidence> toLookAt(ClauseResult clause) {
        Comparator<Evidence> tellsMost = Comparator.comparing(
                        (Evidence evidence) -> evidence.weighs() == ClauseVerdict.CONTRADICTED)
                .thenComparing(evidence -> evidence.grade() == Answer.Grade.CONCRETE)
                .thenComparing(evidence -> evidence.weighs() == clause.in(reading));
        return clause.evidence().stream()
                .reduce((one, next) -> tellsMost.compare(one, next) > 0 || contradict(one, next) ? one : next);
    }

    private static boolean contradict(Evidence one, Evidence next) {
        return one.weighs() == ClauseVerdict.CONTRADICTED && next.weighs() == ClauseVerdict.CONTRADICTED;
    }
}
