package io.github.mandat.export.xlsx;

import io.github.mandat.export.xlsx.Sheet.Row;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.util.ArrayList;
import java.util.List;

/** The workbook on what a catalogue's measures ask of a territory. */
final class MeasureAssessmentSheets {

    private final MeasureAssessment assessment;
    private final Words words;
    private final SharedSheets shared;

    MeasureAssessmentSheets(MeasureAssessment assessment, Words words) {
        this.assessment = assessment;
        this.words = words;
        this.shared = new SharedSheets(words);
    }

    List<Sheet> sheets() {
        return List.of(
                summary(), new MeasureSheet(words).of(assessment.measures()), shared.questions(assessment.questions()));
    }

    private Sheet summary() {
        List<Row> rows = new ArrayList<>();
        rows.add(shared.fact("CATALOGUE", Cell.text(assessment.title()), Cell.text(assessment.version())));
        rows.addAll(shared.subject(assessment.territory()));
        for (Applicability status : Applicability.values()) {
            long count = assessment.measures().stream()
                    .filter(measure -> measure.status() == status)
                    .count();
            rows.add(shared.fact("MEASURE_COUNT", Cell.number(count), Marks.verdict(status, words)));
        }
        rows.add(
                shared.fact("QUESTION_COUNT", Cell.number(assessment.questions().size())));
        rows.addAll(
                shared.origin(assessment.date(), assessment.engine(), assessment.documents(), assessment.vintage()));
        return shared.summary(rows);
    }
}
