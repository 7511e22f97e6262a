package io.github.mandat.export.report;

import static io.github.mandat.export.report.ReportBuilder.line;
import static io.github.mandat.export.report.ReportBuilder.plain;
import static io.github.mandat.export.report.ReportBuilder.quiet;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.Theme;
import io.github.mandat.export.report.Report.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report on a catalogue: its scales, what it says of itself, and its measures, theme by theme. */
final class CatalogueReport {

    private final Catalogue catalogue;
    private final ReportBuilder report;
    private final CatalogueWording words;

    CatalogueReport(Catalogue catalogue, Locale language) {
        this.catalogue = catalogue;
        this.report = new ReportBuilder(language);
        this.words = new CatalogueWording(catalogue, report.wording());
    }

    Report report() {
        report.paragraph(
                plain(report.say("PUBLISHER") + " " + report.wording().stated(catalogue.publisher(), name -> name)));
        report.items(List.of(
                line(plain(report.say("SIZES") + " " + report.wording().stated(catalogue.sizes(), words::sizes))),
                line(plain(
                        report.say("COST_SCALE") + " " + report.wording().stated(catalogue.costs(), words::costs)))));
        if (!catalogue.method().isEmpty()) {
            report.part("METHOD");
            report.statements(catalogue.method());
        }
        for (Theme theme : catalogue.themes()) {
            report.heading(2, plain(theme.title()));
            report.statements(theme.diagnosis());
            report.table(
                    List.of("MEASURE", "SIZES_SHORT", "COST", "TIMING", "PARTNERS", "PRECEDENTS", "SOURCE"),
                    catalogue.measures().stream()
                            .filter(measure -> measure.theme().equals(theme.id()))
                            .map(this::row)
                            .toList());
        }
        return report.build(catalogue.title());
    }

    private List<Span> row(Measure measure) {
        Labels labels = catalogue.labels(measure);
        return List.of(
                plain(measure.title()),
                plain(report.wording().stated(labels.strata(), words::strata)),
                plain(report.wording().stated(labels.cost(), words::cost)),
                plain(report.wording().stated(labels.timing(), report.wording()::timing)),
                plain(report.wording().stated(labels.partners(), names -> String.join(", ", names))),
                plain(report.wording()
                        .stated(
                                labels.precedents(),
                                places -> places.isEmpty()
                                        ? report.say("NONE")
                                        : places.stream()
                                                .map(one -> one.place())
                                                .collect(Collectors.joining(", ")))),
                quiet(report.wording().places(measure.sources())));
    }
}
