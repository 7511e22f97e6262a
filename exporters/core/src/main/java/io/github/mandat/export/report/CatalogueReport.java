package io.github.mandat.export.report;

import static io.github.mandat.export.report.ReportBuilder.line;
import static io.github.mandat.export.report.ReportBuilder.plain;
import static io.github.mandat.export.report.ReportBuilder.quiet;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.CostScale;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.SizeScale;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.Theme;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.export.report.Report.Span;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report on a catalogue: its scales, what it says of itself, and its measures, theme by theme. */
final class CatalogueReport {

    private final Catalogue catalogue;
    private final ReportBuilder report;

    CatalogueReport(Catalogue catalogue, Locale language) {
        this.catalogue = catalogue;
        this.report = new ReportBuilder(language);
    }

    Report report() {
        report.paragraph(
                plain(report.say("PUBLISHER") + " " + report.wording().stated(catalogue.publisher(), name -> name)));
        report.items(List.of(
                line(plain(report.say("SIZES") + " " + report.wording().stated(catalogue.sizes(), this::sizes))),
                line(plain(report.say("COST_SCALE") + " " + report.wording().stated(catalogue.costs(), this::costs)))));
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

    private String sizes(SizeScale scale) {
        return scale.strata().stream().map(this::stratum).collect(Collectors.joining(" ; "))
                + (scale.open() ? " …" : "");
    }

    private String stratum(Stratum stratum) {
        String bounds = stratum.bounds()
                .map(range -> Stream.of(
                                range.atLeast().map(from -> "≥ " + from),
                                range.below().map(to -> "< " + to))
                        .flatMap(java.util.Optional::stream)
                        .collect(Collectors.joining(", ")))
                .orElse(report.say("NO_BOUNDS"));
        return stratum.label() + " (" + bounds + ")";
    }

    private String costs(CostScale scale) {
        return scale.levels().stream().map(CostLevel::label).collect(Collectors.joining(" < "))
                + (scale.open() ? " …" : "");
    }

    private List<Span> row(Measure measure) {
        Labels labels = catalogue.labels(measure);
        return List.of(
                plain(measure.title()),
                plain(report.wording().stated(labels.strata(), this::labels)),
                plain(report.wording().stated(labels.cost(), this::label)),
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

    private String labels(SortedSet<Id<Stratum>> strata) {
        return strata.stream()
                .map(id -> catalogue
                        .sizes()
                        .known()
                        .flatMap(scale -> scale.stratum(id))
                        .map(Stratum::label)
                        .orElse(id.value()))
                .collect(Collectors.joining(", "));
    }

    private String label(Id<CostLevel> level) {
        return catalogue
                .costs()
                .known()
                .flatMap(scale -> scale.level(level))
                .map(CostLevel::label)
                .orElse(level.value());
    }
}
