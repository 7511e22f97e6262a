package io.github.mandat.export.html;

import io.github.mandat.export.html.Canvas.Box;
import io.github.mandat.export.html.Canvas.Type;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers in rows and columns, each with a bar of one scale under it. */
record MatrixPicture(String title, List<Column> columns, List<Row> rows) implements Picture {

    private static final int LABEL = 300;
    private static final int STEP = 136;
    private static final int HEAD = 44;
    private static final int LINE = 18;

    /** A column, and how the bars in it look. */
    record Column(String label, Look look) {}

    /** A row with a number for each column. */
    record Row(String label, List<Integer> counts) {
        Row {
            counts = List.copyOf(counts);
        }

        private List<String> lines() {
            return Canvas.wrap(label, LABEL - 16, 2);
        }
    }

    MatrixPicture {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @Override
    public String description() {
        return rows.stream()
                .map(row -> row.label() + " : "
                        + IntStream.range(0, columns.size())
                                .filter(column -> row.counts().get(column) > 0)
                                .mapToObj(column -> columns.get(column).label() + " "
                                        + row.counts().get(column))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" ; ", "", "."));
    }

    @Override
    public int width() {
        return Math.max(1120, LABEL + columns.size() * STEP);
    }

    @Override
    public int height() {
        return HEAD + rows.stream().mapToInt(MatrixPicture::height).sum();
    }

    private static int height(Row row) {
        return Math.max(40, row.lines().size() * LINE + 12);
    }

    @Override
    public void draw(Canvas canvas) {
        int x = LABEL;
        for (Column column : columns) {
            int y = 14;
            for (String line : Canvas.wrap(column.label(), (STEP - 6) * 4 / 3, 2)) {
                canvas.text(x, y, line, Type.SMALL);
                y += 15;
            }
            x += STEP;
        }
        long most = rows.stream()
                .flatMap(row -> row.counts().stream())
                .max(Integer::compare)
                .orElse(1);
        int y = HEAD;
        for (Row row : rows) {
            draw(row, canvas, y, Math.max(1, most));
            y += height(row);
        }
    }

    private void draw(Row row, Canvas canvas, int top, long most) {
        canvas.rule(0, top, width());
        int y = top + 20;
        for (String line : row.lines()) {
            canvas.text(0, y, line, Type.PLAIN);
            y += LINE;
        }
        for (int column = 0; column < columns.size(); column++) {
            int x = LABEL + column * STEP;
            int count = row.counts().get(column);
            canvas.text(x, top + 20, count == 0 ? "–" : "" + count, count == 0 ? Type.SMALL : Type.STRONG);
            if (count > 0) {
                int length = (int) Math.max(3, count * (STEP - 54L) / most);
                canvas.shade(
                        new Box(x + 38, top + 9, length, 12),
                        columns.get(column).look());
            }
        }
    }
}
