package io.github.mandat.testkit.assertion;

import io.github.mandat.export.report.ClauseProof;
import io.github.mandat.export.report.Report;
import io.github.mandat.export.report.Wording;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Evidence;
import io.github.mandat.rules.assessment.Reading;
import io.github.mandat.testkit.rule.EvaluatedProgramme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what a programme makes of a clause. A failure says the pledges that answer it, each with file and line.
 *
 * @since 0.1
 */
public final class ClauseAssert extends AbstractAssert<ClauseAssert, ClauseResult> {

    private final EvaluatedProgramme programme;

    ClauseAssert(ClauseResult actual, EvaluatedProgramme programme) {
        super(actual, ClauseAssert.class);
        this.programme = programme;
    }

    /** Concrete pledges honour it. */
    public ClauseAssert isBacked() {
        return comesOutAs(ClauseVerdict.HONOURED, Reading.BACKED);
    }

    /** It is honoured; a guarantee restated as such counts. */
    public ClauseAssert isStated() {
        return comesOutAs(ClauseVerdict.HONOURED, Reading.STATED);
    }

    /** This is what concrete pledges make of it. */
    public ClauseAssert comesOutAs(ClauseVerdict verdict) {
        return comesOutAs(verdict, Reading.BACKED);
    }

    /** This is what pledges make of it in a reading. */
    public ClauseAssert comesOutAs(ClauseVerdict verdict, Reading reading) {
        if (actual.in(reading) != verdict) {
            throw failure("%s", proof("expected " + verdict + ", in the reading " + reading, reading));
        }
        return this;
    }

    /** This pledge is among those that answer it. */
    public ClauseAssert isAnsweredBy(String pledge) {
        List<String> pledges = actual.evidence().stream()
                .map(Evidence::pledge)
                .map(Object::toString)
                .toList();
        if (!pledges.contains(pledge)) {
            throw failure("%s", proof("expected an answer by " + pledge, Reading.BACKED));
        }
        return this;
    }

    private String proof(String expected, Reading reading) {
        ClauseProof proof = ClauseProof.of(Wording.of(programme.assessment(), Locale.getDefault()), reading);
        List<String> lines = new ArrayList<>();
        lines.add(actual.id() + " " + proof.message(actual) + " — " + actual.wording() + " (" + expected + ")");
        lines.addAll(proof.lines(actual));
        if (actual.evidence().isEmpty()) {
            programme.place(actual).ifPresent(place -> lines.add(place.toString()));
        }
        return lines.stream().map(Report::printable).collect(Collectors.joining("\n  "));
    }
}
