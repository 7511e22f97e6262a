package io.github.mandat.export.pdf;

import io.github.mandat.export.report.Report.Block;
import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide the columns of a table are: as its texts need, known before the layout, which is then quick. */
final class Columns {

    /** From this length on, in characters, a text had better be broken into lines. */
    private static final int LONGEST = 50;

    /** From this length on a word must be broken, or it would take the place of the others. */
    private static final int LONGEST_WORD = 20;

    /** Room between columns. */
    private static final int MARGIN = 3;

    /** Room for the sign of a verdict, and for its bold letters. */
    private static final int SIGN = 2;

    private Columns() {}

    /** The widths, in percent. */
    static List<Integer> widths(Block.Table table) {
        int[] needs = IntStream.range(0, table.header().size())
                .map(column -> need(column, table))
                .toArray();
        int all = IntStream.of(needs).sum();
        return IntStream.of(needs).mapToObj(need -> need * 100 / all).toList();
    }

    /** What most of a column's texts need: the longest word at least, nine of ten texts on a line if that is not much. */
    private static int need(int column, Block.Table table) {
        List<String> texts = Stream.concat(
                        Stream.of(table.header().get(column)),
                        table.rows().stream().map(row -> row.get(column)).map(Span::text))
                .toList();
        int[] lengths = texts.stream().mapToInt(String::length).sorted().toArray();
        int common = Math.min(lengths[(lengths.length * 9 + 9) / 10 - 1], LONGEST);
        int word = texts.stream()
                .flatMap(text -> Stream.of(text.split(" ")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        boolean plain = table.rows().stream()
                .map(row -> row.get(column).tone())
                .allMatch(tone -> tone == Tone.PLAIN || tone == Tone.QUIET);
        return MARGIN + (plain ? 0 : SIGN) + Math.max(common, Math.min(word, LONGEST_WORD));
    }
}
