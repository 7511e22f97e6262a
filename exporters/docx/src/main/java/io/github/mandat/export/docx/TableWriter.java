package io.github.mandat.export.docx;

import io.github.mandat.export.report.Report.Block;
import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a table: its header is repeated on each page, its columns are as wide as what they hold asks for. */
final class TableWriter {

    private static final int NARROWEST = 10;
    private static final int WIDEST = 44;

    /** A row with a longer text may go over several pages. */
    private static final int TOO_LONG_FOR_A_PAGE = 1000;

    private final BodyWriter body;
    private final Xml xml;
    private final int width;

    TableWriter(BodyWriter body, Xml xml, int width) {
        this.body = body;
        this.xml = xml;
        this.width = width;
    }

    void write(Block.Table table) {
        List<Integer> widths = widths(table);
        xml.open("tbl");
        xml.open("tblPr")
                .value("tblStyle", "Proof")
                .empty("tblW", "w", String.valueOf(width), "type", "dxa")
                .empty("tblLayout", "type", "fixed")
                .empty("tblLook", "val", "0020", "firstRow", "1", "lastRow", "0", "firstColumn", "0")
                .close();
        xml.open("tblGrid");
        widths.forEach(column -> xml.empty("gridCol", "w", String.valueOf(column)));
        xml.close();
        xml.open("tr").open("trPr").empty("cantSplit").empty("tblHeader").close();
        for (int column = 0; column < widths.size(); column++) {
            cell(new Span(table.header().get(column), Tone.PLAIN), "TableHeading", widths.get(column));
        }
        xml.close();
        for (List<Span> row : table.rows()) {
            xml.open("tr");
            if (row.stream().allMatch(cell -> cell.text().length() <= TOO_LONG_FOR_A_PAGE)) {
                xml.open("trPr").empty("cantSplit").close();
            }
            for (int column = 0; column < widths.size(); column++) {
                cell(row.get(column), "TableText", widths.get(column));
            }
            xml.close();
        }
        xml.close();
        body.paragraph("AfterTable", List.of());
    }

    private void cell(Span span, String style, int columnWidth) {
        xml.open("tc").open("tcPr").empty("tcW", "w", String.valueOf(columnWidth), "type", "dxa");
        if (span.tone().isMarked()) {
            xml.empty(
                    "shd", "val", "clear", "color", "auto", "fill", span.tone().paper());
        }
        xml.close();
        body.paragraph(style, List.of(span));
        xml.close();
    }

    /** Shares of the width, by the longest word and the usual length of what a column holds. */
    private List<Integer> widths(Block.Table table) {
        int columns = table.header().size();
        double[] wanted = IntStream.range(0, columns)
                .mapToDouble(column -> wanted(table, column))
                .toArray();
        double all = IntStream.range(0, columns)
                .mapToDouble(column -> wanted[column])
                .sum();
        List<Integer> widths = new ArrayList<>();
        int left = width;
        for (int column = 0; column < columns; column++) {
            int share = column == columns - 1 ? left : (int) (width * wanted[column] / all);
            widths.add(share);
            left -= share;
        }
        return widths;
    }

    private static double wanted(Block.Table table, int column) {
        int longestWord = longestWord(table.header().get(column));
        int longest = 0;
        for (List<Span> row : table.rows()) {
            String text = row.get(column).text();
            longestWord = Math.max(longestWord, longestWord(text));
            longest = Math.max(longest, text.length());
        }
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(longestWord + 5, 5 * Math.sqrt(longest))));
    }

    private static int longestWord(String text) {
        return Stream.of(text.split(" ")).mapToInt(String::length).max().orElse(0);
    }
}
