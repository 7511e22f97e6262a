package io.github.mandat.export;

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
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reports as GitHub-flavoured Markdown. What stands in a document shows as it is: it can be no markup. */
final class MarkdownExporter implements Exporter {

    /** What is markup anywhere. */
    private static final String MARKUP = "\\`*_[]<>|~&$";

    /** What is markup where a text starts: headings, lists, rulers. */
    private static final Pattern START = Pattern.compile("^(?:[#+=-]|[0-9]+[.)])");

    @Override
    public ExportFormat format() {
        return new ExportFormat("markdown", "text/markdown", "md");
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
    public void write(MeasureAssessment assessment, ExportOptions options, OutputStream out) throws IOException {
        write(Report.of(assessment, options.get(ExportOption.LANGUAGE)), out);
    }

    @Override
    public void write(Assessment assessment, ExportOptions options, OutputStream out) throws IOException {
        write(Report.of(assessment, options.get(ExportOption.LANGUAGE)), out);
    }

    private static void write(Report report, OutputStream out) throws IOException {
        StringBuilder text =
                new StringBuilder("# ").append(escape(report.title())).append("\n");
        report.blocks().forEach(block -> append(block, text.append("\n")));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(Block block, StringBuilder text) {
        if (block instanceof Block.Heading heading) {
            text.append("#".repeat(heading.level()))
                    .append(' ')
                    .append(line(heading.spans()))
                    .append('\n');
        } else if (block instanceof Block.Paragraph paragraph) {
            text.append(line(paragraph.spans())).append('\n');
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> append(item, 0, text));
        } else {
            Block.Table table = (Block.Table) block;
            row(table.header().stream().map(MarkdownExporter::escape).toList(), text);
            row(table.header().stream().map(title -> "---").toList(), text);
            table.rows()
                    .forEach(row -> row(row.stream().map(MarkdownExporter::span).toList(), text));
        }
    }

    private static void append(Item item, int depth, StringBuilder text) {
        text.append("  ".repeat(depth)).append("- ").append(line(item.line())).append('\n');
        item.under().forEach(under -> append(under, depth + 1, text));
    }

    private static void row(List<String> cells, StringBuilder text) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String line(List<Span> spans) {
        return spans.stream()
                .map(MarkdownExporter::span)
                .collect(Collectors.joining())
                .strip();
    }

    /** Verdicts stand out in bold. */
    private static String span(Span span) {
        String text = escape(span.text());
        boolean bold = span.tone() != Tone.PLAIN && span.tone() != Tone.QUIET && !text.isBlank();
        return bold ? "**" + text + "**" : text;
    }

    /** The text with nothing in it that Markdown or HTML could take for more than text. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (MARKUP.indexOf(character) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(character);
        });
        Matcher start = START.matcher(escaped);
        if (start.find()) {
            escaped.insert(start.end() - 1, '\\');
        }
        return escaped.toString().replace("://", "\\://").replace("www.", "www\\.");
    }
}
