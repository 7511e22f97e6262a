package io.github.mandat.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.mandat.export.Table.Cell;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.UnsupportedExportException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** One table of a document as CSV (RFC 4180). What a spreadsheet would take for a formula is preceded by an apostrophe. */
final class CsvExporter extends TableExporter {

    private static final String FORMULA_STARTS = "=+-@";
    private static final String FIRST = "first";

    private static final ExportOption<String> TABLE = ExportOption.choice(
            "table",
            List.of(
                    FIRST,
                    "clauses",
                    "guarantees",
                    "evidence",
                    "measures",
                    "questions",
                    "findings",
                    "pledges",
                    "answers"),
            "which table: the document's first by default");
    private static final ExportOption<String> DELIMITER =
            ExportOption.choice("delimiter", List.of("comma", "semicolon", "tab"), "what stands between cells");
    private static final ExportOption<Boolean> BOM =
            ExportOption.flag("bom", false, "begin with a byte order mark, by which some spreadsheets know UTF-8");
    private static final ExportOption<Boolean> GUARD =
            ExportOption.flag("guard", true, "put an apostrophe before what a spreadsheet would take for a formula");

    @Override
    public ExportFormat format() {
        return new ExportFormat("csv", "text/csv", "csv");
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(ExportOption.LANGUAGE, TABLE, DELIMITER, BOM, GUARD);
    }

    @Override
    void tables(List<Tables.Lazy> tables, ExportOptions options, OutputStream out) throws IOException {
        Table table = wanted(tables, options.get(TABLE));
        boolean guard = options.get(GUARD);
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (options.get(BOM)) {
            text.write('\uFEFF');
        }
        CsvWriter rows = CsvWriter.builder()
                .fieldSeparator(delimiter(options.get(DELIMITER)))
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        try {
            rows.writeRecord(table.columns());
            table.rows()
                    .forEach(row -> rows.writeRecord(
                            row.stream().map(cell -> text(cell, guard)).toList()));
            rows.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Table wanted(List<Tables.Lazy> tables, String name) {
        return tables.stream()
                .filter(table -> name.equals(FIRST) || table.name().equals(name))
                .findFirst()
                .map(table -> table.make().get())
                .orElseThrow(() -> new UnsupportedExportException(
                        format(),
                        "the table '" + name + "' of this document, which has "
                                + tables.stream().map(Tables.Lazy::name).collect(Collectors.joining(", "))));
    }

    private static char delimiter(String name) {
        return switch (name) {
            case "semicolon" -> ';';
            case "tab" -> '\t';
            default -> ',';
        };
    }

    private static String text(Cell cell, boolean guard) {
        return guard && !cell.isNumber() ? defused(cell.text()) : cell.text();
    }

    /** The text with an apostrophe before it, if a spreadsheet would take it for a formula. */
    static String defused(String text) {
        String start = text.stripLeading();
        return !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0 ? "'" + text : text;
    }
}
