package io.github.mandat.export.xlsx;

import java.util.List;
import java.util.stream.IntStream;

/** How high a row must be to show its texts: not every program works it out when it opens a workbook. In points. */
final class RowHeight {

    private static final double LINE = 13.5;
    private static final double MARGIN = 3;
    private static final double HIGHEST = 409;

    /** How full a line is of the characters that its width is measured in: letters are narrower than digits, and words break early. */
    private static final double FILLED = 1.02;

    private RowHeight() {}

    /** The height of a header. */
    static double of(List<Sheet.Column> columns) {
        return height(columns.stream()
                .mapToInt(column -> lines(column.title(), column.width() * 0.8))
                .max()
                .orElse(1));
    }

    /** The height of a row. */
    static double of(List<Sheet.Column> columns, List<Cell> cells) {
        return height(IntStream.range(0, cells.size())
                .map(index -> cells.get(index) instanceof Cell.Text text
                        ? lines(text.text(), columns.get(index).width())
                        : 1)
                .max()
                .orElse(1));
    }

    private static double height(int lines) {
        return Math.min(HIGHEST, lines * LINE + MARGIN);
    }

    private static int lines(String text, double width) {
        return text.lines()
                .mapToInt(line -> (int) Math.ceil(Math.max(1, line.length()) / (width * FILLED)))
                .sum();
    }
}
