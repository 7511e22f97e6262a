package io.github.mandat.export.report;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Statement;
import io.github.mandat.export.report.Report.Block;
import io.github.mandat.export.report.Report.Item;
import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects the blocks of a report, and words what is common to all reports. */
final class ReportBuilder {

    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    ReportBuilder(Locale language) {
        this.wording = Wording.in(language);
    }

    Report build(String title) {
        return new Report(title, blocks);
    }

    /** A fixed phrase. */
    String say(String code) {
        return wording.say(code);
    }

    /** A phrase with arguments. */
    String say(String code, Map<String, Argument> arguments) {
        return wording.say(code, arguments);
    }

    /** The word for an enum constant. */
    String term(Enum<?> term) {
        return wording.term(term);
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

    /** What is common to many places. */
    Wording wording() {
        return wording;
    }

    void statements(List<Statement> statements) {
        items(statements.stream()
                .map(statement -> line(plain(statement.text() + " "), quiet(wording.places(statement.sources()))))
                .toList());
    }
}
