package io.github.mandat.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.mandat.rules.Grid;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/**
 * Writes the grids of {@link io.github.mandat.rules.Batch batches}, row by row, in UTF-8. Streams are left open.
 *
 * @since 0.1
 */
public final class GridWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private GridWriter() {}

    /**
     * Writes CSV (RFC 4180): a header line; then for each territory its code, its name, and a cell for each column of the grid. A name
     * that a spreadsheet would take for a formula is preceded by an apostrophe.
     *
     * @throws IOException if {@code out} fails
     */
    public static void csv(Grid grid, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        List<String> header = new ArrayList<>(List.of("territory", "name"));
        header.addAll(grid.columns());
        try {
            rows.writeRecord(header);
            List<String> cells = new ArrayList<>();
            for (int row = 0; row < grid.rows(); row++) {
                cells.clear();
                cells.add(grid.code(row));
                cells.add(CsvExporter.defused(grid.name(row)));
                grid.row(row).forEach(value -> cells.add(value.name()));
                rows.writeRecord(cells);
            }
            rows.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes JSON Lines: for each territory one object with its code, its name, and a member for each column of the grid.
     *
     * @throws IOException if {@code out} fails
     */
    public static void jsonLines(Grid grid, OutputStream out) throws IOException {
        ObjectWriteContext lines = new ObjectWriteContext.Base() {
            @Override
            public MinimalPrettyPrinter getPrettyPrinter() {
                return new MinimalPrettyPrinter("\n");
            }
        };
        try (JsonGenerator json = JSON.createGenerator(lines, out)) {
            for (int row = 0; row < grid.rows(); row++) {
                json.writeStartObject();
                json.writeStringProperty("territory", grid.code(row));
                json.writeStringProperty("name", grid.name(row));
                for (int column = 0; column < grid.columns().size(); column++) {
                    json.writeStringProperty(
                            grid.columns().get(column), grid.at(row, column).name());
                }
                json.writeEndObject();
            }
            json.writeRaw(grid.rows() > 0 ? "\n" : "");
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        out.flush();
    }
}
