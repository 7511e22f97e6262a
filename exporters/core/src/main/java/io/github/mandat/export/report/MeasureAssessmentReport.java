package io.github.mandat.export.report;

import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.util.Locale;

/** The report on what a catalogue's measures ask of a territory. */
final class MeasureAssessmentReport {

    private final MeasureAssessment assessment;
    private final ReportBuilder report;
    private final SharedParts parts;

    MeasureAssessmentReport(MeasureAssessment assessment, Locale language) {
        this.assessment = assessment;
        this.report = new ReportBuilder(language);
        this.parts = new SharedParts(Explainer.in(language), report);
    }

    Report report() {
        parts.subject(assessment.territory(), assessment.date(), assessment.engine());
        parts.questions(assessment.questions());
        parts.measures(assessment.measures());
        parts.documents(assessment.documents());
        parts.vintage(assessment.vintage());
        return report.build(assessment.title());
    }
}
