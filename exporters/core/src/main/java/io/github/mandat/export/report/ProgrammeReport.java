package io.github.mandat.export.report;

import static io.github.mandat.export.report.ReportBuilder.plain;
import static io.github.mandat.export.report.ReportBuilder.quiet;

import io.github.mandat.catalogue.programme.Chapter;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.export.report.Report.Item;
import io.github.mandat.export.report.Report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report on a programme: its pledges, chapter by chapter. */
final class ProgrammeReport {

    private final Programme programme;
    private final ReportBuilder report;

    ProgrammeReport(Programme programme, Locale language) {
        this.programme = programme;
        this.report = new ReportBuilder(language);
    }

    Report report() {
        String head = programme.head().map(name -> " · " + name).orElse("");
        report.paragraph(plain(programme.list() + head + " · "
                + programme.territory().name() + " (" + programme.territory().code() + ")"));
        programme
                .mandate()
                .ifPresent(mandate -> report.paragraph(plain(report.say(
                        "MANDATE", Map.of("start", Argument.of(mandate.start()), "end", Argument.of(mandate.end()))))));
        for (Chapter chapter : programme.chapters()) {
            report.heading(depth(chapter), plain(chapter.title()));
            report.statements(chapter.diagnosis());
            report.items(programme.pledges().stream()
                    .filter(pledge -> pledge.chapter().equals(chapter.id()))
                    .map(this::pledge)
                    .toList());
        }
        return report.build(programme.title());
    }

    /** 2 for a chapter of its own, 3 for one that is part of another. */
    private static int depth(Chapter chapter) {
        return chapter.parent().isPresent() ? 3 : 2;
    }

    private Item pledge(Pledge pledge) {
        List<String> labels = new ArrayList<>();
        labels.add(report.term(pledge.strength()));
        if (pledge.status() != Pledge.Status.ADOPTED) {
            labels.add(report.term(pledge.status()));
        }
        pledge.levers()
                .known()
                .ifPresent(levers -> labels.add(
                        levers.stream().map((Lever lever) -> report.term(lever)).collect(Collectors.joining(", "))));
        pledge.addressee().known().ifPresent(labels::add);
        pledge.timing().known().ifPresent(timing -> labels.add(report.wording().timing(timing)));
        pledge.cost().known().ifPresent(cost -> labels.add(cost.toString()));
        pledge.partners().known().ifPresent(labels::addAll);
        pledge.adopts().ifPresent(measure -> labels.add("= " + measure));
        Span clauses = quiet(pledge.answers().stream()
                .map(answer -> answer.clause().item().value())
                .distinct()
                .collect(Collectors.joining(", ", " [", "]")));
        Stream<Span> line = Stream.of(
                plain(pledge.title() + " "),
                quiet("(" + String.join(" ; ", labels) + ") " + report.wording().places(pledge.sources())),
                clauses);
        return new Item(line.filter(span -> !span.text().equals(" []")).toList(), List.of());
    }
}
