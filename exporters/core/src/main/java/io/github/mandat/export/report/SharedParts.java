package io.github.mandat.export.report;

import static io.github.mandat.export.report.ReportBuilder.line;
import static io.github.mandat.export.report.ReportBuilder.plain;
import static io.github.mandat.export.report.ReportBuilder.quiet;

import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.export.report.Report.Item;
import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.DocumentRef;
import io.github.mandat.rules.assessment.Explainer;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.assessment.Question;
import io.github.mandat.rules.assessment.Subject;
import io.github.mandat.rules.assessment.Vintage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a report that assessments of either kind have: where, what is open, what measures ask, on what it rests. */
final class SharedParts {

    private final Explainer explainer;
    private final ReportBuilder report;

    SharedParts(Explainer explainer, ReportBuilder report) {
        this.explainer = explainer;
        this.report = report;
    }

    void subject(Subject territory, LocalDate date, String engine) {
        String people = territory
                .population()
                .map(population -> report.say("INHABITANTS", Map.of("population", Argument.of(population.municipal()))))
                .orElse(report.say("POPULATION_UNKNOWN"));
        String groups = territory.intercommunalities().stream()
                .map(Intercommunality::name)
                .collect(Collectors.joining(", "));
        report.paragraph(plain(Stream.of(territory.name() + " (" + territory.code() + ")", people, groups)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "))));
        report.paragraph(
                quiet(report.say("EVALUATED", Map.of("date", Argument.of(date), "engine", Argument.of(engine)))));
    }

    void questions(List<Question> questions) {
        if (!questions.isEmpty()) {
            report.part("QUESTIONS");
            report.items(questions.stream().map(this::question).toList());
        }
    }

    private Item question(Question question) {
        String decides = String.join(", ", question.decides());
        return line(plain(report.wording().capital(explainer.word(question.asks()))), quiet(" (" + decides + ")"));
    }

    /** Measures of one status together. */
    void measures(List<MeasureResult> results) {
        if (results.isEmpty()) {
            return;
        }
        report.part("MEASURES");
        List<Item> items = new ArrayList<>();
        for (Applicability status : Applicability.values()) {
            List<Item> measures = results.stream()
                    .filter(measure -> measure.status() == status)
                    .map(this::measure)
                    .toList();
            if (!measures.isEmpty()) {
                Span word = new Span(explainer.term(status), Tone.of(status));
                items.add(new Item(List.of(word, plain(" (" + measures.size() + ")")), measures));
            }
        }
        report.items(items);
    }

    private Item measure(MeasureResult measure) {
        List<String> details = new ArrayList<>();
        details.add(measure.question().map(explainer::word).orElse(explainer.word(measure.because())));
        details.add(report.say("COST").toLowerCase(explainer.locale()) + " "
                + report.wording().stated(measure.cost(), MeasureResult.Cost::label));
        measure.ceiling()
                .ifPresent(ceiling ->
                        details.add(report.say("ABOVE_CEILING", Map.of("ceiling", Argument.of(ceiling.label())))));
        measure.timing()
                .known()
                .ifPresent(timing -> details.add(report.wording().timing(timing)));
        if (!measure.adoptedBy().isEmpty()) {
            String pledges = measure.adoptedBy().stream().map(Object::toString).collect(Collectors.joining(", "));
            details.add(report.say("ADOPTED_BY", Map.of("pledges", Argument.of(pledges))));
        }
        return line(plain(measure.title()), quiet(" (" + String.join(" ; ", details) + ")"));
    }

    void documents(List<DocumentRef> documents) {
        report.part("DOCUMENTS");
        report.items(documents.stream().map(SharedParts::document).toList());
    }

    private static Item document(DocumentRef document) {
        List<Item> sources = document.sources().entrySet().stream()
                .map(source -> line(quiet(source.getKey() + " — " + source.getValue())))
                .toList();
        return new Item(
                List.of(
                        plain(document.kind() + " " + document.id() + " " + document.version() + " — "
                                + document.title() + " "),
                        quiet(document.digest().value())),
                sources);
    }

    void vintage(List<Vintage> vintage) {
        if (!vintage.isEmpty()) {
            report.part("VINTAGE");
            report.items(vintage.stream()
                    .map(list -> line(plain(list.source() + " "), quiet("— " + list.title())))
                    .toList());
        }
    }
}
