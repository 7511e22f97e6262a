package io.github.mandat.export.report;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Phrasebook;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Statement;
import io.github.mandat.catalogue.vocabulary.Timing;
import io.github.mandat.export.report.Report.Block;
import io.github.mandat.export.report.Report.Item;
import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Collects the blocks of a report, and words what is common to all reports. */
final class ReportBuilder {

    private final Phrasebook phrases;
    private final List<Block> blocks = new ArrayList<>();

    ReportBuilder(Locale language) {
        String name = language.getLanguage().equals("fr") ? "report_fr.properties" : "report_en.properties";
        Locale locale = language.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        try (InputStream in = ReportBuilder.class.getResourceAsStream(name)) {
            this.phrases = Phrasebook.read(locale, requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    Report build(String title) {
        return new Report(title, blocks);
    }

    /** A fixed phrase. */
    String say(String code) {
        return phrases.phrase(code);
    }

    /** A phrase with arguments. */
    String say(String code, Map<String, Argument> arguments) {
        return phrases.word(Reason.of(code, arguments));
    }

    /** The word for an enum constant. */
    String term(Enum<?> term) {
        return phrases.term(term);
    }

    void part(String code) {
        heading(2, plain(say(code)));
    }

    void heading(int level, Span... spans) {
        blocks.add(new Block.Heading(level, List.of(spans)));
    }

    void paragraph(Span... spans) {
        blocks.add(new Block.Paragraph(List.of(spans)));
    }

    void table(List<String> headerCodes, List<List<Span>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(headerCodes.stream().map(this::say).toList(), rows));
        }
    }

    void items(List<Item> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items));
        }
    }

    static Span plain(String text) {
        return new Span(text, Tone.PLAIN);
    }

    static Span quiet(String text) {
        return new Span(text, Tone.QUIET);
    }

    static Item line(Span... spans) {
        return new Item(List.of(spans), List.of());
    }

    /** What a publisher states, or that it does not, or that it cannot be known. */
    <T> String stated(Stated<T> stated, Function<T, String> word) {
        if (stated instanceof Stated.Unknown<T> unknown) {
            return say("UNKNOWN", Map.of("because", Argument.of(unknown.because())));
        }
        return stated.known().map(word).orElse(say("NOT_STATED"));
    }

    /** When something is to be done. */
    String timing(Timing timing) {
        if (timing instanceof Timing.Within within) {
            int years = within.period().getYears();
            return years > 0
                    ? say("YEARS", Map.of("count", Argument.of(years)))
                    : say("MONTHS", Map.of("count", Argument.of(within.period().getMonths())));
        }
        return say(timing instanceof Timing.FirstYear ? "IN_FIRST_YEAR" : "OVER_MANDATE");
    }

    void statements(List<Statement> statements) {
        items(statements.stream()
                .map(statement -> line(plain(statement.text() + " "), quiet(places(statement.sources()))))
                .toList());
    }

    /** The places, those in one document together: "001 l. 82, 72". */
    String places(List<Provenance> sources) {
        Map<String, List<String>> byDocument = new LinkedHashMap<>();
        sources.forEach(source -> byDocument
                .computeIfAbsent(source.document().value(), id -> new ArrayList<>())
                .add(source.line()
                        .map(line -> line.toString())
                        .or(source::locator)
                        .orElse("")));
        return byDocument.entrySet().stream()
                .map(places -> places.getValue().stream()
                        .filter(place -> !place.isEmpty())
                        .collect(Collectors.joining(", ", places.getKey() + " " + say("LINE") + " ", "")))
                .collect(Collectors.joining(" ; "));
    }
}
