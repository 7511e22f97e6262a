package org.example.asciidoc;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.export.report.Report;
import io.github.mandat.export.report.Report.Block;
import io.github.mandat.export.report.Report.Item;
import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.rules.assessment.Assessment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reports as AsciiDoc. Whatever stands in a document is passed through as text: it can be no markup. */
public final class AsciidocExporter implements Exporter {

    /** Called by the service loader. */
    public AsciidocExporter() {}

    @Override
    public ExportFormat format() {
        return new ExportFormat("asciidoc", "text/asciidoc", "adoc");
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(ExportOption.LANGUAGE);
    }

    @Override
    public void write(Catalogue catalogue, ExportOptions options, OutputStream out) throws IOException {
        write(Report.of(catalogue, options.get(ExportOption.LANGUAGE)), out);
    }

    @Override
    public void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
        write(Report.of(programme, options.get(ExportOption.LANGUAGE)), out);
    }

    @Override
    public void write(Assessment assessment, ExportOptions options, OutputStream out) throws IOException {
        write(Report.of(assessment, options.get(ExportOption.LANGUAGE)), out);
    }

    private static void write(Report report, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("= ").append(escape(report.title())).append('\n');
        report.blocks().forEach(block -> append(block, text.append('\n')));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(Block block, StringBuilder text) {
        if (block instanceof Block.Heading heading) {
            text.append("=".repeat(heading.level())).append(' ').append(line(heading.spans())).append('\n');
        } else if (block instanceof Block.Paragraph paragraph) {
            text.append(line(paragraph.spans())).append('\n');
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> append(item, 1, text));
        } else if (block instanceof Block.Table table) {
            text.append("[%header,cols=\"").append(table.header().size()).append("*\"]\n|===\n");
            table.header().forEach(title -> text.append("| ").append(escape(title)).append(' '));
            text.append("\n\n");
            table.rows().forEach(row -> row.forEach(cell -> text.append("| ").append(span(cell)).append('\n')));
            text.append("|===\n");
        }
    }

    private static void append(Item item, int depth, StringBuilder text) {
        text.append("*".repeat(depth)).append(' ').append(line(item.line())).append('\n');
        item.under().forEach(under -> append(under, depth + 1, text));
    }

    private static String line(List<Span> spans) {
        return spans.stream().map(AsciidocExporter::span).collect(Collectors.joining()).strip();
    }

    private static String span(Span span) {
        boolean bold = span.tone() != Tone.PLAIN && span.tone() != Tone.QUIET && !span.text().isBlank();
        return bold ? "*" + escape(span.text()) + "*" : escape(span.text());
    }

    /** As character references where it could be markup. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            boolean markup = "*_`#^~+[]{}<>|&\\:=".indexOf(character) >= 0;
            if (markup) {
                escaped.append("&#").append(character).append(';');
            } else {
                escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }
}
