package io.github.mandat.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents in other formats, from the command line. */
class ExportTest {

    private static final Path CATALOGUE = Run.DATA.resolve("catalogues/communes-productives-2026.yaml");

    @TempDir
    Path folder;

    @Test
    void formats_are_listed_with_what_they_hold_their_options_and_their_jar() {
        String text = Run.of("formats").out();
        assertTrue(text.contains("markdown   .md     text/markdown"), text);
        assertTrue(text.contains("holds: applicability, assessment, catalogue, programme"), text);
        assertTrue(text.contains("--option delimiter=…  what stands between cells (comma | semicolon | tab)"), text);
        assertTrue(text.contains("from: io.github.mandat.export.CsvExporter ("), text);
        String json = Run.of("formats", "--format", "json").out();
        assertTrue(json.contains("\"id\":\"csv\",\"extension\":\"csv\",\"mediaType\":\"text/csv\""), json);
        assertTrue(json.contains("\"broken\":[]"), json);
    }

    @Test
    void any_document_is_carried_to_another_format() throws IOException {
        Run csv = Run.of("export", CATALOGUE, "--format", "csv", "--option", "delimiter=semicolon");
        assertEquals(Main.DONE, csv.code(), csv::err);
        assertTrue(csv.out().startsWith("id;title;theme;"), csv::out);
        Path json = folder.resolve("sens.json");
        Run.of("check", Run.SENS, "--output", json, "--date", "2026-11-22");
        Path markdown = folder.resolve("sens.md");
        assertEquals(
                Main.DONE,
                Run.of("export", json, "--output", markdown, "--lang", "en").code());
        assertEquals(
                Run.of("check", Run.SENS, "--format", "markdown", "--lang", "en", "--date", "2026-11-22")
                        .out(),
                Files.readString(markdown));
    }

    @Test
    void what_a_format_cannot_do_is_wrong_usage_and_leaves_the_old_file() throws IOException {
        Path old = Files.writeString(folder.resolve("old.csv"), "old");
        Run table = Run.of("export", CATALOGUE, "--output", old, "--option", "table=clauses");
        assertEquals(Main.USAGE, table.code());
        assertTrue(table.err().contains("cannot hold the table 'clauses'"), table::err);
        Run option = Run.of("export", CATALOGUE, "--output", old, "--option", "delimeter=tab");
        assertTrue(option.err().contains("unknown option 'delimeter'; known: bom, delimiter,"), option::err);
        Run value = Run.of("export", CATALOGUE, "--output", old, "--option", "bom=maybe");
        assertTrue(value.err().contains("bom 'maybe' must be true or false"), value::err);
        assertEquals("old", Files.readString(old));
    }

    @Test
    void tools_get_a_report_by_the_reading_that_is_asked_for() throws IOException {
        Path stated = folder.resolve("stated.xml");
        assertEquals(
                Main.DONE,
                Run.of("check", Run.SENS, "--format", "junit", "--output", stated)
                        .code());
        Path backed = folder.resolve("backed.xml");
        assertEquals(
                Main.NOT_COMPLIANT,
                Run.of("check", Run.SENS, "--format", "junit", "--reading", "backed", "--output", backed)
                        .code());
        assertFalse(Files.readString(stated).contains("<failure"), "nothing that is stated is missing");
        assertTrue(Files.readString(backed).contains("<failure"), "what is only restated is not backed");
        assertTrue(
                Files.readString(backed).contains("sens-insoumise-2026.yaml:"),
                "the pledges are shown with their lines");
    }

    @Test
    void tools_get_a_report_even_of_a_broken_document() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "kind: programme\nformat: 1\n");
        for (String format : new String[] {"junit", "sarif"}) {
            Path file = folder.resolve("broken." + format);
            Run run = Run.of("check", broken, "--format", format, "--output", file);
            assertEquals(Main.INVALID, run.code());
            assertTrue(Files.readString(file).contains("MISSING_FIELD"), () -> read(file));
            assertTrue(run.err().contains("MISSING_FIELD"), run::err);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_calendar_holds_the_programme_that_is_checked() throws IOException {
        Path calendar = folder.resolve("sens.ics");
        assertEquals(
                Main.DONE,
                Run.of("check", Run.SENS, "--format", "ical", "--output", calendar)
                        .code());
        assertEquals(Run.of("export", Run.SENS, "--format", "ical").out(), Files.readString(calendar));
    }

    @Test
    void a_format_that_is_no_text_needs_a_file() throws IOException {
        Run run = Run.of("check", Run.SENS, "--format", "pdf");
        assertEquals(Main.USAGE, run.code());
        assertTrue(run.err().contains("name a file with --output"), run::err);
        Path pdf = folder.resolve("sens.pdf");
        Run.of("check", Run.SENS, "--output", pdf);
        assertTrue(
                new String(Files.readAllBytes(pdf), 0, 5, java.nio.charset.StandardCharsets.US_ASCII).equals("%PDF-"));
    }

    @Test
    void a_broken_document_is_exit_code_3_and_no_file() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "kind: programme\nformat: 1\n");
        Path file = folder.resolve("broken.csv");
        Run run = Run.of("export", broken, "--output", file);
        assertEquals(Main.INVALID, run.code());
        assertFalse(Files.exists(file));
    }
}
