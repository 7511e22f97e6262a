package io.github.mandat.export;

import io.github.mandat.export.Table.Cell;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** All tables of a document as JSON Lines: an object a row, which says of which table it is. What is not known is left out. */
final class JsonLinesExporter extends TableExporter {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public ExportFormat format() {
        return new ExportFormat("jsonl", "application/x-ndjson", "jsonl");
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(ExportOption.LANGUAGE);
    }

    @Override
    void tables(List<Tables.Lazy> tables, ExportOptions options, OutputStream out) throws IOException {
        for (Tables.Lazy lazy : tables) {
            Table table = lazy.make().get();
            for (List<Cell> row : table.rows()) {
                out.write(line(table, row).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String line(Table table, List<Cell> row) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("table", table.name());
            for (int i = 0; i < row.size(); i++) {
                Cell cell = row.get(i);
                if (cell.isNumber()) {
                    json.writeNumberProperty(table.columns().get(i), new BigDecimal(cell.text()));
                } else if (!cell.text().isEmpty()) {
                    json.writeStringProperty(table.columns().get(i), cell.text());
                }
            }
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }
}
