package io.github.mandat.export.xlsx;

import io.github.mandat.export.report.Report.Tone;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet: a frozen header with a filter, then typed cells. */
final class SheetWriter {

    private static final String HEADER_PAPER = "FF1F3A5F";
    private static final String HEADER_INK = "FFFFFFFF";
    private static final String RULE = "FFC8CED6";
    private static final String LINK = "FF1F4E8C";

    /** A column wider than this is one of texts, where numbers stand on the left as well. */
    private static final int AMONG_TEXTS = 50;

    /** How many characters fit across a printed page and stay legible. */
    private static final int PAGE_WIDTH = 240;

    /** What a spreadsheet takes for a formula once somebody edits the cell. */
    private static final String FORMULA_STARTS = "=+-@";

    /** What a spreadsheet takes for the code of a character: {@code _x0041_}. */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet out;
    private final Map<String, String> places;
    private final String dayFormat;

    /**
     * @param out where to
     * @param places the place of each anchor: {@code 'Clauses'!A5}
     * @param dayFormat how to show a day
     */
    SheetWriter(Worksheet out, Map<String, String> places, String dayFormat) {
        this.out = out;
        this.places = places;
        this.dayFormat = dayFormat;
    }

    void write(Sheet sheet) {
        header(sheet.columns());
        page(sheet.columns());
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<Cell> cells = sheet.rows().get(row).cells();
            out.rowHeight(row + 1, RowHeight.of(sheet.columns(), cells));
            for (int column = 0; column < cells.size(); column++) {
                cell(
                        row + 1,
                        column,
                        cells.get(column),
                        sheet.columns().get(column).width() > AMONG_TEXTS);
            }
        }
        for (int column = 0; column < sheet.columns().size(); column++) {
            links(sheet.rows(), column);
        }
        out.setAutoFilter(0, 0, sheet.rows().size(), sheet.columns().size() - 1);
    }

    private void header(List<Sheet.Column> columns) {
        for (int column = 0; column < columns.size(); column++) {
            out.value(0, column, columns.get(column).title());
            out.width(column, columns.get(column).width());
            out.style(0, column)
                    .bold()
                    .fontColor(HEADER_INK)
                    .fillColor(HEADER_PAPER)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
        }
        out.rowHeight(0, RowHeight.of(columns));
        out.freezePane(0, 1);
    }

    private void page(List<Sheet.Column> columns) {
        int width = columns.stream().mapToInt(Sheet.Column::width).sum();
        out.repeatRows(0);
        out.paperSize(PaperSize.A4_PAPER);
        out.pageOrientation("landscape");
        out.setFitToPage(true);
        out.fitToWidth((short) (1 + (width - 1) / PAGE_WIDTH));
        out.fitToHeight((short) 0);
        out.repeatCols(0);
        out.footer("&P / &N", Position.RIGHT);
        out.footer("&A", Position.LEFT);
    }

    private void cell(int row, int column, Cell cell, boolean amongTexts) {
        StyleSetter style = out.style(row, column);
        style.verticalAlignment("top").borderStyle("thin").borderColor(RULE);
        if (cell instanceof Cell.Number number) {
            out.value(row, column, number.value());
            style.format("#,##0.##########".substring(0, number.value().scale() > 0 ? 16 : 5));
            style.horizontalAlignment(amongTexts ? "left" : "right").indent(amongTexts ? 0 : 1);
        } else if (cell instanceof Cell.Day day) {
            out.value(row, column, day.value());
            style.format(dayFormat).horizontalAlignment("left");
        } else {
            text(row, column, (Cell.Text) cell, style);
        }
        style.set();
    }

    private void text(int row, int column, Cell.Text cell, StyleSetter style) {
        style.wrapText(true);
        if (cell.text().isEmpty()) {
            return;
        }
        out.value(row, column, verbatim(cell.text()));
        if (FORMULA_STARTS.indexOf(cell.text().charAt(0)) >= 0) {
            style.format("@");
        }
        if (cell.tone() != Tone.PLAIN) {
            style.fontColor("FF" + cell.tone().ink());
        }
        if (cell.tone().isMarked()) {
            style.bold().fillColor("FF" + cell.tone().paper());
        }
        if (leads(cell)) {
            style.fontColor(LINK).underlined();
        }
    }

    private static String verbatim(String text) {
        return CODE.matcher(text).replaceAll("_x005F_");
    }

    private boolean leads(Cell cell) {
        return cell instanceof Cell.Text text
                && !text.text().isEmpty()
                && text.target().filter(places::containsKey).isPresent();
    }

    /**
     * Only short texts lead anywhere: LibreOffice shows a link on one line. Cells one below the other that lead to the same place share a link,
     * as the library keeps one of two equal ones.
     */
    private void links(List<Sheet.Row> rows, int column) {
        int from = 0;
        while (from < rows.size()) {
            Cell first = rows.get(from).cells().get(column);
            int to = from;
            while (to + 1 < rows.size() && rows.get(to + 1).cells().get(column).equals(first)) {
                to++;
            }
            if (leads(first)) {
                link(from + 1, to + 1, column, (Cell.Text) first);
            }
            from = to + 1;
        }
    }

    private void link(int from, int to, int column, Cell.Text cell) {
        HyperLink link = HyperLink.internal(places.get(cell.target().orElseThrow()), verbatim(cell.text()));
        if (from == to) {
            out.hyperlink(from, column, link);
        } else {
            out.range(from, column, to, column).setHyperlink(link);
        }
    }
}
