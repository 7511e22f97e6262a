package io.github.mandat.examples.cli;

import io.github.mandat.export.report.Report;
import io.github.mandat.export.report.Report.Block;
import io.github.mandat.export.report.Report.Item;
import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import picocli.CommandLine.Help.Ansi;

/** Renders a report in a terminal, or as plain text: within a width, with colours where they are wanted. */
final class Terminal {

    private static final int NARROWEST = 40;

    /** Lines break at spaces, but not at those that French puts before high punctuation and inside quotes. */
    private static final Pattern BREAK = Pattern.compile("(?<!«) (?![»:;?!])");

    private final PrintWriter out;
    private final int width;
    private final Ansi ansi;

    Terminal(PrintWriter out, int width, Ansi ansi) {
        this.out = out;
        this.width = Math.max(width, NARROWEST);
        this.ansi = ansi;
    }

    void print(Report report) {
        wrapped(List.of(new Span(report.title(), Tone.PLAIN)), "", "").forEach(line -> out.println(bold(line)));
        for (Block block : report.blocks()) {
            out.println();
            if (block instanceof Block.Heading heading) {
                heading(heading);
            } else if (block instanceof Block.Paragraph paragraph) {
                wrapped(paragraph.spans(), "", "").forEach(out::println);
            } else if (block instanceof Block.Items items) {
                items.items().forEach(item -> item(item, ""));
            } else {
                table((Block.Table) block);
            }
        }
    }

    private void heading(Block.Heading heading) {
        List<String> lines = wrapped(heading.spans(), "", "");
        lines.forEach(line -> out.println(bold(line)));
        if (heading.level() == 2) {
            int length = heading.spans().stream()
                    .mapToInt(span -> length(span.text()))
                    .sum();
            out.println("─".repeat(Math.min(length, width)));
        }
    }

    private void item(Item item, String indent) {
        wrapped(item.line(), indent + "• ", indent + "  ").forEach(out::println);
        item.under().forEach(under -> item(under, indent + "  "));
    }

    // ---- tables

    private void table(Block.Table table) {
        int[] widths = widths(table);
        row(table.header().stream().map(title -> new Span(title, Tone.QUIET)).toList(), widths);
        out.println(
                String.join("  ", Arrays.stream(widths).mapToObj("─"::repeat).toList()));
        table.rows().forEach(row -> row(row, widths));
    }

    /** As wide as the cells where there is room; else the widest columns give way. */
    private int[] widths(Block.Table table) {
        int columns = table.header().size();
        int[] widths = IntStream.range(0, columns)
                .map(column -> Math.max(
                        length(table.header().get(column)),
                        table.rows().stream()
                                .mapToInt(row -> length(row.get(column).text()))
                                .max()
                                .orElse(0)))
                .toArray();
        int room = width - 2 * (columns - 1);
        while (Arrays.stream(widths).sum() > room) {
            int widest = 0;
            for (int column = 1; column < columns; column++) {
                widest = widths[column] > widths[widest] ? column : widest;
            }
            if (widths[widest] <= 4) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private void row(List<Span> cells, int[] widths) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            wrapped.add(wrap(cells.get(column).text(), widths[column]));
        }
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(1);
        for (int line = 0; line < lines; line++) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> cell = wrapped.get(column);
                String part = line < cell.size() ? cell.get(line) : "";
                String padding = " ".repeat(widths[column] - length(part));
                text.append(column == 0 ? "" : "  ")
                        .append(toned(part, cells.get(column).tone()))
                        .append(column == widths.length - 1 ? "" : padding);
            }
            out.println(text.toString().stripTrailing());
        }
    }

    /** Breaks a text at spaces, and words that are longer than a line where they must be. */
    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BREAK.split(text)) {
            String rest = word;
            if (line.length() > 0 && length(line) + 1 + length(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (length(rest) > width) {
                int cut = rest.offsetByCodePoints(0, Math.min(width, rest.codePointCount(0, rest.length())));
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.length() > 0 ? " " : "").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    // ---- lines

    /** Breaks spans at spaces into lines, the first one after {@code first}, the others after {@code next}. */
    private List<String> wrapped(List<Span> spans, String first, String next) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        int used = length(first);
        boolean empty = true;
        boolean space = false;
        for (Span span : spans) {
            space |= span.text().startsWith(" ");
            for (String word : BREAK.split(span.text().strip())) {
                for (String piece : wrap(word, width - length(next))) {
                    if (!empty && used + (space ? 1 : 0) + length(piece) > width) {
                        lines.add(line.toString());
                        line = new StringBuilder(next);
                        used = length(next);
                        empty = true;
                    }
                    boolean gap = space && !empty;
                    line.append(gap ? " " : "").append(toned(piece, span.tone()));
                    used += length(piece) + (gap ? 1 : 0);
                    empty = false;
                    space = false;
                }
                space = true;
            }
            space = span.text().endsWith(" ");
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints()
                .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK
                        && Character.getType(character) != Character.FORMAT)
                .count();
    }

    private String bold(String text) {
        return styled("bold", text);
    }

    private String toned(String text, Tone tone) {
        return switch (tone) {
            case PLAIN -> text;
            case QUIET -> styled("faint", text);
            case GOOD -> styled("fg(green)", text);
            case FAIR -> styled("fg(yellow)", text);
            case BAD -> styled("fg(red)", text);
            case OPEN -> styled("fg(cyan)", text);
        };
    }

    private String styled(String style, String text) {
        if (!ansi.enabled() || text.isEmpty()) {
            return text;
        }
        Ansi.IStyle[] styles = Ansi.Style.parse(style);
        return Ansi.Style.on(styles) + text + Ansi.Style.off(styles);
    }
}
