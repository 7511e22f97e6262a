package io.github.mandat.examples.cli;

import io.github.mandat.export.report.Report;
import io.github.mandat.export.report.Report.Block;
import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.MeasureAssessment;
import io.github.mandat.rules.assessment.MeasureResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the measures of one catalogue ask of several territories. */
final class SideBySide {

    private SideBySide() {}

    static Report of(List<MeasureAssessment> assessments, Locale locale) {
        Explainer explainer = Explainer.in(locale);
        MeasureAssessment first = assessments.get(0);
        List<String> header = new ArrayList<>();
        header.add(locale.equals(Locale.FRENCH) ? "Mesure" : "Measure");
        assessments.forEach(one -> header.add(one.territory().name()));
        List<List<Span>> rows = new ArrayList<>();
        for (int i = 0; i < first.measures().size(); i++) {
            List<Span> row = new ArrayList<>();
            row.add(new Span(first.measures().get(i).title(), Tone.PLAIN));
            for (MeasureAssessment assessment : assessments) {
                MeasureResult result = assessment.measures().get(i);
                row.add(new Span(
                        explainer.term(result.status())
                                + result.holder().map(who -> " : " + who).orElse(""),
                        Tone.PLAIN));
            }
            rows.add(row);
        }
        return new Report(first.title(), List.of(new Block.Table(header, rows)));
    }
}
