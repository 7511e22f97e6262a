package io.github.mandat.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.Exporters;
import io.github.mandat.export.fixture.Elsewhere;
import io.github.mandat.export.fixture.Fixture;
import io.github.mandat.export.fixture.Golden;
import io.github.mandat.export.fixture.RealDocuments;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class XlsxExporterTest {

    private static final List<String> KINDS = List.of("assessment", "programme", "catalogue");

    static byte[] xlsx(Document document, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options = ExportOptions.standard().with(ExportOption.LANGUAGE, language);
        Exporters.discover().write(document, "xlsx", options, out);
        return out.toByteArray();
    }

    /** Run with -Dmandat.update=true to take what is written as the new golden files, then read them. */
    @ParameterizedTest
    @CsvSource({"assessment,fr", "assessment,en", "programme,fr", "programme,en", "catalogue,fr", "catalogue,en"})
    void cells_and_links_are_as_the_golden_files(String kind, String language) throws Exception {
        String written = new Cells(xlsx(new Fixture("").document(kind), Locale.forLanguageTag(language))).dump();
        Golden.assertSame(kind + "_" + language + ".txt", written);
    }

    @Test
    void the_same_value_gives_the_same_bytes_whatever_the_locale_the_zone_and_the_time() throws Exception {
        Document assessment = new Fixture("").assessment();
        byte[] first = xlsx(assessment, Locale.FRENCH);
        Thread.sleep(5);
        assertArrayEquals(first, Elsewhere.call("tr-TR", () -> xlsx(assessment, Locale.FRENCH)));
        Cells cells = new Cells(first);
        assertTrue(cells.part("docProps/core.xml").contains(">2026-11-22T00:00:00Z<"), cells.part("docProps/core.xml"));
        assertTrue(new Cells(xlsx(new Fixture("").programme(), Locale.FRENCH))
                .part("docProps/core.xml")
                .contains(">1980-01-01T00:00:00Z<"));
    }

    @Test
    void every_table_has_a_filter_a_frozen_header_and_links_that_lead_to_cells() throws Exception {
        for (Map.Entry<String, Document> real : RealDocuments.all().entrySet()) {
            Cells cells = new Cells(xlsx(real.getValue(), Locale.FRENCH));
            for (int i = 0; i < cells.sheets().size(); i++) {
                String part = Cells.sheetPart(i);
                assertEquals(1, cells.elements(part, "autoFilter").size());
                assertEquals("frozen", cells.elements(part, "pane").get(0).getAttribute("state"));
                for (Element link : cells.elements(part, "hyperlink")) {
                    String[] to = link.getAttribute("location").split("!");
                    int sheet = cells.sheets().indexOf(to[0].substring(1, to[0].length() - 1));
                    assertTrue(
                            cells.cells(sheet).containsKey(to[1]), () -> real.getKey() + ": " + String.join("!", to));
                }
            }
        }
    }

    @Test
    void each_piece_of_evidence_leads_to_its_clause_and_back() throws Exception {
        Cells cells = new Cells(xlsx(RealDocuments.all().get("assessment"), Locale.FRENCH));
        int clauses = cells.sheets().indexOf("Clauses");
        int evidence = cells.sheets().indexOf("Preuves");
        for (Element back : cells.elements(Cells.sheetPart(evidence), "hyperlink")) {
            String row = back.getAttribute("location").replace("'Clauses'!A", "");
            String first = back.getAttribute("ref").split(":")[0];
            assertEquals(
                    cells.cells(clauses).get("B" + row), cells.cells(evidence).get(first));
            assertTrue(cells.elements(Cells.sheetPart(clauses), "hyperlink").stream()
                    .anyMatch(link -> link.getAttribute("ref").equals("B" + row)
                            && link.getAttribute("location").equals("'Preuves'!" + first)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> ",
                "=cmd|'/c calc'!A1 ",
                "+1+1 ",
                "-1 ",
                "@SUM(1) ",
                "=HYPERLINK(\"https://example.org\") ",
                "]]> ",
                "&lt; &amp; ",
                "_x0041_ _x000D_ ",
                "' ",
                "\" ",
                "👩‍👧 سلام Œuvre "
            })
    void what_stands_in_a_document_is_a_text(String hostile) throws Exception {
        for (String kind : KINDS) {
            Cells cells = new Cells(xlsx(new Fixture(hostile).document(kind), Locale.FRENCH));
            for (int i = 0; i < cells.sheets().size(); i++) {
                assertEquals(List.of(), cells.elements(Cells.sheetPart(i), "f"), "no formula");
            }
            assertTrue(cells.dump().contains(hostile.strip()), () -> kind + " lost " + hostile);
        }
    }

    @Test
    void nothing_steers_or_turns_the_writing() throws Exception {
        String hostile = "\u001b[31m\u0007\u0000\u202e\u2066\u200b\ud800\ufffe\uffff\r\n\u2028 ";
        for (String kind : KINDS) {
            String dump = new Cells(xlsx(new Fixture(hostile).document(kind), Locale.FRENCH)).dump();
            assertFalse(dump.codePoints()
                    .anyMatch(character -> character != '\n' && character != '\t' && Character.isISOControl(character)
                            || Character.getType(character) == Character.FORMAT
                            || Character.getType(character) == Character.SURROGATE
                            || character == 0xFFFE
                            || character == 0xFFFF));
        }
    }

    @Test
    void a_text_too_long_for_a_cell_goes_on_below() throws Exception {
        String word = "x".repeat(32_766) + "👩".repeat(20_000);
        Cells cells = new Cells(xlsx(new Fixture(word).programme(), Locale.FRENCH));
        StringBuilder title = new StringBuilder();
        for (int row = 2; row <= 4; row++) {
            String text = cells.cells(0).get("B" + row);
            assertTrue(text.length() <= 32_767);
            assertEquals(text, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            title.append(text);
        }
        assertEquals(word + "Programme de Bourg", title.toString());
    }
}
