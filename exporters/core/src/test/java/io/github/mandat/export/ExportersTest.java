package io.github.mandat.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.fixture.Elsewhere;
import io.github.mandat.export.fixture.Fixture;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.rules.assessment.Assessment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportersTest {

    @TempDir
    Path folder;

    private static final Fixture FIXTURE = new Fixture("");

    private static byte[] export(Exporters exporters, Document document, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporters.write(document, format, ExportOptions.standard(), out);
        return out.toByteArray();
    }

    @Test
    void what_json_writes_reads_back() throws IOException {
        byte[] assessment = export(Exporters.standard(), FIXTURE.assessment(), "json");
        assertEquals(
                FIXTURE.assessment(),
                Documents.standard()
                        .read(new ByteArrayInputStream(assessment), "a.json", Assessment.TYPE)
                        .orThrow());
        byte[] programme = export(Exporters.standard(), FIXTURE.programme(), "json");
        assertEquals(
                FIXTURE.programme(),
                Documents.standard()
                        .read(new ByteArrayInputStream(programme), "p.json", DocumentType.PROGRAMME)
                        .orThrow());
        byte[] catalogue = export(Exporters.standard(), FIXTURE.catalogue(), "json");
        assertEquals(
                FIXTURE.catalogue(),
                Documents.standard()
                        .read(new ByteArrayInputStream(catalogue), "c.json", DocumentType.CATALOGUE)
                        .orThrow());
    }

    @Test
    void formats_are_listed_by_their_ids() {
        assertEquals(
                List.of("csv", "ical", "json", "jsonl", "junit", "markdown", "sarif"),
                Exporters.standard().formats().stream().map(ExportFormat::id).toList());
    }

    @Test
    void an_unknown_format_is_refused_with_those_that_are_known() {
        ExportException refused =
                assertThrows(ExportException.class, () -> export(Exporters.standard(), FIXTURE.programme(), "xlsx"));
        assertEquals(
                "No exporter for 'xlsx'. Available: csv, ical, json, jsonl, junit, markdown, sarif. Add the dependency io.github.mandat:exporter-xlsx.",
                refused.getMessage());
    }

    @Test
    void an_unknown_option_is_refused_with_those_that_are_known() {
        List<ExportOption<?>> known = Exporters.standard().options("markdown");
        IllegalArgumentException misspelt =
                assertThrows(IllegalArgumentException.class, () -> ExportOptions.parse(Map.of("langue", "fr"), known));
        assertEquals("unknown option 'langue'; known: lang", misspelt.getMessage());
        assertThrows(IllegalArgumentException.class, () -> ExportOptions.parse(Map.of("lang", "de"), known));
        ExportOptions english = ExportOptions.parse(Map.of("lang", "en"), known);
        assertEquals(Locale.ENGLISH, english.get(ExportOption.LANGUAGE));
        assertThrows(
                ExportException.class,
                () -> Exporters.standard().write(FIXTURE.programme(), "json", english, new ByteArrayOutputStream()));
    }

    /** Writes a word, then does as it is told. */
    private record Odd(String id, RuntimeException failure) implements Exporter {
        @Override
        public ExportFormat format() {
            return new ExportFormat(id, "text/plain", "txt");
        }

        @Override
        public void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            out.close();
            if (failure != null) {
                throw failure;
            }
        }
    }

    @Test
    void two_exporters_of_one_format_are_both_named() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Exporters.standard().and(new Odd("json", null)));
        assertTrue(
                refused.getMessage()
                        .matches("Two exporters claim format 'json': .*JsonExporter.* and .*Odd.*\\. "
                                + "Remove one, or choose with Exporters\\.prefer\\."),
                refused::getMessage);
    }

    @Test
    void an_exporter_that_fails_is_named_and_leaves_the_old_file_whole() throws IOException {
        Exporters exporters = Exporters.standard().and(new Odd("odd", new IllegalStateException("no ink")));
        Path file = Files.writeString(folder.resolve("p.txt"), "old");
        ExportException failed = assertThrows(
                ExportException.class,
                () -> exporters.write(FIXTURE.programme(), "odd", ExportOptions.standard(), file));
        assertTrue(failed.getMessage().contains("'odd'") && failed.getMessage().contains("no ink"), failed::getMessage);
        assertEquals("old", Files.readString(file));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList(), "no draft is left behind");
        }
    }

    @Test
    void a_file_is_replaced_once_the_new_one_is_complete() throws IOException {
        Path file = Files.writeString(folder.resolve("p.txt"), "old");
        Exporters.standard()
                .and(new Odd("odd", null))
                .write(FIXTURE.programme(), "odd", ExportOptions.standard(), file);
        assertEquals("half", Files.readString(file));
    }

    @Test
    void what_cannot_be_a_file_is_named_and_left_as_it_is() throws IOException {
        Exporters exporters = Exporters.standard();
        IOException noFolder = assertThrows(
                IOException.class,
                () -> writeTo(exporters, folder.resolve("none").resolve("p.json")));
        assertEquals(folder.resolve("none").resolve("p.json") + ": its folder does not exist", noFolder.getMessage());
        IOException isFolder = assertThrows(IOException.class, () -> writeTo(exporters, folder));
        assertEquals(folder + ": is a folder", isFolder.getMessage());
        Path device = Path.of("/dev/full");
        assumeTrue(Files.exists(device));
        assertThrows(IOException.class, () -> writeTo(exporters, device));
        assertFalse(Files.isRegularFile(device));
    }

    @Test
    void a_link_to_a_file_stays_one() throws IOException {
        Path file = Files.writeString(folder.resolve("p.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        writeTo(Exporters.standard(), link);
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(file).startsWith("{"), () -> "not written: " + file);
    }

    private static void writeTo(Exporters exporters, Path file) throws IOException {
        exporters.write(FIXTURE.programme(), "json", ExportOptions.standard(), file);
    }

    @Test
    void the_caller_s_stream_stays_open() throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        Exporters.standard().and(new Odd("odd", null)).write(FIXTURE.programme(), "odd", ExportOptions.standard(), out);
        assertFalse(closed[0]);
    }

    @Test
    void a_document_that_a_format_has_no_form_for_is_refused() {
        ExportException refused = assertThrows(
                ExportException.class,
                () -> export(Exporters.standard().and(new Odd("odd", null)), FIXTURE.catalogue(), "odd"));
        assertEquals("the format 'odd' cannot hold a catalogue", refused.getMessage());
    }

    @Test
    void the_same_value_is_the_same_bytes_wherever_it_is_written() throws Exception {
        Map<String, String> here = everything();
        for (String other : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
            assertEquals(here, Elsewhere.call(other, ExportersTest::everything), other);
        }
    }

    /** All that the formats for other tools write of the fixture. */
    private static Map<String, String> everything() throws IOException {
        return Map.of(
                "junit", Exported.text(FIXTURE.assessment(), "junit", Map.of()),
                "sarif", Exported.text(FIXTURE.assessment(), "sarif", Map.of()),
                "problems", Exported.text(Exported.problems("kind: x", "é.yaml"), "sarif", Map.of()),
                "ical", Exported.text(FIXTURE.programme(), "ical", Map.of()));
    }

    @Test
    void exporters_are_discovered_as_services() throws IOException {
        Exporters exporters = Exporters.discover();
        assertEquals(
                List.of("csv", "discovered", "ical", "json", "jsonl", "junit", "markdown", "sarif"),
                exporters.formats().stream().map(ExportFormat::id).toList());
        assertEquals(
                "bourg-2026", new String(export(exporters, FIXTURE.programme(), "discovered"), StandardCharsets.UTF_8));
    }
}
