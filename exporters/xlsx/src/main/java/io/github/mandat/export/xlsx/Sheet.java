package io.github.mandat.export.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A sheet with one table.
 *
 * @param name its name, one of ours
 * @param columns the columns of its table
 * @param rows the rows of its table, each with a cell per column
 */
record Sheet(String name, List<Column> columns, List<Row> rows) {

    /** The longest text that a cell can hold, in UTF-16 units. */
    private static final int LONGEST = 32_767;

    /**
     * A column.
     *
     * @param title its title
     * @param width its width, in characters
     */
    record Column(String title, int width) {}

    /**
     * A row.
     *
     * @param anchor what cells that lead here name
     * @param cells a cell per column
     */
    record Row(Optional<String> anchor, List<Cell> cells) {

        static Row of(Cell... cells) {
            return new Row(Optional.empty(), Arrays.asList(cells));
        }

        Row at(String name) {
            return new Row(Optional.of(name), cells);
        }
    }

    /** A text too long for a cell goes on in the same column of the rows below. */
    Sheet {
        rows = rows.stream().flatMap(row -> fitting(row).stream()).toList();
    }

    private static List<Row> fitting(Row row) {
        List<Row> fitting = new ArrayList<>();
        Row rest = row;
        while (rest.cells().stream().anyMatch(Sheet::isTooLong)) {
            fitting.add(new Row(
                    rest.anchor(), rest.cells().stream().map(Sheet::head).toList()));
            rest = new Row(
                    Optional.empty(), rest.cells().stream().map(Sheet::tail).toList());
        }
        fitting.add(rest);
        return fitting;
    }

    private static boolean isTooLong(Cell cell) {
        return cell instanceof Cell.Text text && text.text().length() > LONGEST;
    }

    private static Cell head(Cell cell) {
        return isTooLong(cell)
                ? ((Cell.Text) cell).with(((Cell.Text) cell).text().substring(0, cut((Cell.Text) cell)))
                : cell;
    }

    private static Cell tail(Cell cell) {
        return isTooLong(cell)
                ? ((Cell.Text) cell).with(((Cell.Text) cell).text().substring(cut((Cell.Text) cell)))
                : Cell.EMPTY;
    }

    /** Where to cut, not inside a character. */
    private static int cut(Cell.Text cell) {
        return Character.isHighSurrogate(cell.text().charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
