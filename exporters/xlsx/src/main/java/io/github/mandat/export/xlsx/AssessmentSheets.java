package io.github.mandat.export.xlsx;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.export.xlsx.Sheet.Row;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.util.ArrayList;
import java.util.List;

/** The workbook on an assessment. */
final class AssessmentSheets {

    private final Assessment assessment;
    private final Words words;
    private final SharedSheets shared;

    AssessmentSheets(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
        this.shared = new SharedSheets(words);
    }

    List<Sheet> sheets() {
        ProofSheets proof = new ProofSheets(assessment.guarantees(), words);
        AsideSheets aside = new AsideSheets(assessment, words);
        return List.of(
                summary(),
                proof.guarantees(),
                proof.clauses(),
                proof.evidence(),
                new MeasureSheet(words).of(assessment.measures()),
                shared.questions(assessment.questions()),
                aside.findings(),
                aside.costsAndTimeline());
    }

    private Sheet summary() {
        List<Row> rows = new ArrayList<>();
        rows.add(shared.fact("PROGRAMME", Cell.text(assessment.title()), Cell.text(assessment.version())));
        rows.addAll(shared.subject(assessment.territory()));
        for (Reading reading : Reading.values()) {
            rows.add(verdict(reading));
        }
        if (!assessment.guarantees().isEmpty()) {
            rows.add(shared.fact(
                    "GUARANTEE_COUNT", Cell.number(assessment.guarantees().size())));
        }
        for (Reading reading : Reading.values()) {
            rows.addAll(counts(reading));
        }
        rows.add(
                shared.fact("QUESTION_COUNT", Cell.number(assessment.questions().size())));
        rows.add(shared.fact("FINDING_COUNT", Cell.number(assessment.findings().size())));
        rows.addAll(
                shared.origin(assessment.date(), assessment.engine(), assessment.documents(), assessment.vintage()));
        return shared.summary(rows);
    }

    private Row verdict(Reading reading) {
        Assessment.Outcome outcome = assessment.verdict();
        boolean decisive = outcome.decisive().filter(reading::equals).isPresent();
        return Row.of(
                named(decisive ? "VERDICT_DECISIVE" : "VERDICT_IN", reading),
                Marks.verdict(outcome.in(reading), words),
                Cell.text(words.sentence(outcome.why(reading))));
    }

    private Cell named(String code, Reading reading) {
        return Cell.text(words.say(code, "reading", Argument.of(words.term(reading))));
    }

    /** How many guarantees and clauses have which verdict; those that none has are left out. */
    private List<Row> counts(Reading reading) {
        List<Row> rows = new ArrayList<>();
        for (GuaranteeVerdict verdict : GuaranteeVerdict.values()) {
            count(
                    rows,
                    named("GUARANTEES_IN", reading),
                    assessment.guarantees().stream()
                            .filter(guarantee -> guarantee.in(reading) == verdict)
                            .count(),
                    Marks.verdict(verdict, words));
        }
        for (ClauseVerdict verdict : ClauseVerdict.values()) {
            count(
                    rows,
                    named("CLAUSES_IN", reading),
                    assessment
                            .clauses()
                            .filter(clause -> clause.in(reading) == verdict)
                            .count(),
                    Marks.verdict(verdict, words));
        }
        return rows;
    }

    private static void count(List<Row> rows, Cell name, long count, Cell verdict) {
        if (count > 0) {
            rows.add(Row.of(name, Cell.number(count), verdict));
        }
    }
}
