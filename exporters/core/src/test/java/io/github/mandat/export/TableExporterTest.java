package io.github.mandat.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.fixture.Fixture;
import io.github.mandat.export.spi.ExportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Documents as rows, in CSV and JSON Lines. */
class TableExporterTest {

    private static final Fixture FIXTURE = new Fixture("");

    private static String export(Document document, String format, Map<String, String> options) throws IOException {
        Exporters exporters = Exporters.standard();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporters.write(document, format, ExportOptions.parse(options, exporters.options(format)), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<NamedCsvRecord> rows(String csv) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream().toList();
        }
    }

    @Test
    void clauses_are_rows_with_both_readings() throws IOException {
        List<NamedCsvRecord> rows = rows(export(FIXTURE.assessment(), "csv", Map.of("lang", "en")));
        assertEquals(
                List.of("g1.1", "g1.2", "g1.3", "g2.1"),
                rows.stream().map(row -> row.getField("id")).toList());
        assertEquals("weakened", rows.get(1).getField("backed"));
        assertEquals("g1.2b", rows.get(1).getField("missing-parts"));
        assertEquals("undetermined", rows.get(2).getField("stated"));
        assertEquals("contradicted", rows.get(3).getField("backed"));
        assertEquals("grille", rows.get(3).getField("pledges"));
    }

    @Test
    void each_table_can_be_asked_for_and_others_are_refused() throws IOException {
        assertEquals(
                List.of("bancs", "cour", "grille", "grille"),
                rows(export(FIXTURE.programme(), "csv", Map.of("table", "answers"))).stream()
                        .map(row -> row.getField("pledge"))
                        .toList());
        ExportException refused = assertThrows(
                ExportException.class, () -> export(FIXTURE.programme(), "csv", Map.of("table", "clauses")));
        assertEquals(
                "the format 'csv' cannot hold the table 'clauses' of this document, which has pledges, answers",
                refused.getMessage());
    }

    @Test
    void formulas_are_defused_without_losing_text_unless_the_caller_says_otherwise() throws IOException {
        Document hostile = new Fixture("=cmd|'/C calc'!A0 \"x\", ").catalogue();
        String title = rows(export(hostile, "csv", Map.of())).get(0).getField("title");
        assertEquals("'=cmd|'/C calc'!A0 \"x\", Des bancs", title);
        String raw =
                rows(export(hostile, "csv", Map.of("guard", "false"))).get(0).getField("title");
        assertEquals("=cmd|'/C calc'!A0 \"x\", Des bancs", raw);
    }

    @Test
    void the_form_can_be_chosen() throws IOException {
        String csv = export(FIXTURE.catalogue(), "csv", Map.of("bom", "true", "delimiter", "semicolon"));
        assertTrue(csv.startsWith("\uFEFFid;title;theme;"), csv);
        assertTrue(csv.endsWith("\r\n"), csv);
        assertTrue(csv.contains("bancs;Des bancs;rue;grandes;"), csv);
        assertFalse(export(FIXTURE.catalogue(), "csv", Map.of()).startsWith("\uFEFF"));
    }

    @Test
    void json_lines_are_objects_that_name_their_table() throws IOException {
        List<String> lines = export(FIXTURE.assessment(), "jsonl", Map.of("lang", "fr"))
                .lines()
                .toList();
        for (String line : lines) {
            try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
                assertEquals(JsonToken.START_OBJECT, json.nextToken());
                assertEquals("table", json.nextName());
                json.skipChildren();
            }
        }
        assertEquals(
                4,
                lines.stream()
                        .filter(line -> line.contains("\"table\":\"clauses\""))
                        .count());
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.contains("\"table\":\"measures\"") && line.contains("\"cost-rank\":1")),
                lines::toString);
    }
}
