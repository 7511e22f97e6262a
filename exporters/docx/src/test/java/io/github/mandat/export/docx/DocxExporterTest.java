package io.github.mandat.export.docx;

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
import io.github.mandat.rules.assessment.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class DocxExporterTest {

    private static final List<String> KINDS = List.of("assessment", "programme", "catalogue");

    static byte[] docx(Document document, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportOptions options = ExportOptions.standard().with(ExportOption.LANGUAGE, language);
        Exporters.discover().write(document, "docx", options, out);
        return out.toByteArray();
    }

    /** Run with -Dmandat.update=true to take what is written as the new golden files, then read them. */
    @ParameterizedTest
    @CsvSource({"assessment,fr", "assessment,en", "programme,fr", "programme,en", "catalogue,fr", "catalogue,en"})
    void paragraphs_and_bookmarks_are_as_the_golden_files(String kind, String language) throws Exception {
        String written = new Parts(docx(new Fixture("").document(kind), Locale.forLanguageTag(language))).dump();
        Golden.assertSame(kind + "_" + language + ".txt", written);
    }

    @Test
    void the_same_value_gives_the_same_bytes_whatever_the_locale_and_the_zone() throws Exception {
        Document assessment = new Fixture("").assessment();
        byte[] first = docx(assessment, Locale.FRENCH);
        assertArrayEquals(first, Elsewhere.call("tr-TR", () -> docx(assessment, Locale.FRENCH)));
    }

    @Test
    void the_properties_have_the_day_of_the_document_and_the_language() throws Exception {
        Parts french = new Parts(docx(new Fixture("").assessment(), Locale.FRENCH));
        assertTrue(french.part("docProps/core.xml").contains(">2026-11-22T00:00:00Z<"));
        assertTrue(french.part("word/styles.xml").contains("<w:lang w:val=\"fr-FR\""));
        Parts english = new Parts(docx(new Fixture("").programme(), Locale.ENGLISH));
        assertTrue(english.part("docProps/core.xml").contains(">1980-01-01T00:00:00Z<"));
        assertTrue(english.part("word/styles.xml").contains("<w:lang w:val=\"en-GB\""));
    }

    @Test
    void bookmarks_are_legal_and_single_and_the_contents_lead_to_them() throws Exception {
        for (Map.Entry<String, Document> real : RealDocuments.all().entrySet()) {
            Parts parts = new Parts(docx(real.getValue(), Locale.FRENCH));
            Set<String> names = new HashSet<>();
            for (Element mark : parts.elements("w:bookmarkStart")) {
                String name = mark.getAttribute("w:name");
                assertTrue(name.matches("[A-Za-z_][A-Za-z0-9_]{0,39}"), name);
                assertTrue(names.add(name.toLowerCase(Locale.ROOT)), name);
            }
            List<Element> links = parts.elements("w:hyperlink");
            assertFalse(links.isEmpty(), real.getKey());
            links.forEach(link -> assertTrue(names.contains(link.getAttribute("w:anchor"))));
        }
    }

    @Test
    void every_guarantee_and_every_clause_has_a_heading_with_a_bookmark() throws Exception {
        Assessment assessment = (Assessment) RealDocuments.all().get("assessment");
        Parts parts = new Parts(docx(assessment, Locale.FRENCH));
        List<String> marks = parts.elements("w:bookmarkStart").stream()
                .map(mark -> mark.getAttribute("w:name"))
                .toList();
        assessment.guarantees().forEach(guarantee -> {
            assertTrue(marks.contains(guarantee.id().value()));
            guarantee.clauses().forEach(clause -> {
                assertTrue(marks.contains(clause.id().value().replace('.', '_')));
                assertTrue(parts.paragraphs().stream()
                        .anyMatch(paragraph -> paragraph.style().equals("Heading3")
                                && paragraph.text().startsWith(clause.id() + " ")));
            });
        });
    }

    @Test
    void every_table_repeats_its_header() throws Exception {
        Parts parts = new Parts(docx(RealDocuments.all().get("assessment"), Locale.FRENCH));
        assertFalse(parts.elements("w:tbl").isEmpty());
        assertEquals(
                parts.elements("w:tbl").size(), parts.elements("w:tblHeader").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> ",
                "=cmd|'/c calc'!A1 ",
                "]]> ",
                "</w:t></w:r></w:p> ",
                "&lt; &amp; &#42; ",
                "{title} {lang} $1 \\ ",
                "_x0041_ ",
                "👩‍👧 سلام Œuvre "
            })
    void what_stands_in_a_document_is_a_text(String hostile) throws Exception {
        for (String kind : KINDS) {
            Parts harmless = new Parts(docx(new Fixture("").document(kind), Locale.FRENCH));
            Parts parts = new Parts(docx(new Fixture(hostile).document(kind), Locale.FRENCH));
            assertEquals(styles(harmless), styles(parts), kind);
            assertTrue(parts.dump().contains(hostile.strip()), () -> kind + " lost " + hostile);
        }
    }

    private static List<String> styles(Parts parts) {
        return parts.paragraphs().stream().map(Parts.Paragraph::style).toList();
    }

    @Test
    void nothing_steers_or_turns_the_writing() throws Exception {
        String hostile = "\u001b[31m\u0007\u0000\u202e\u2066\u200b\ud800\ufffe\uffff\r\n\u2028 ";
        for (String kind : KINDS) {
            String dump = new Parts(docx(new Fixture(hostile).document(kind), Locale.FRENCH)).dump();
            assertFalse(dump.codePoints()
                    .anyMatch(character -> character != '\n' && character != '\t' && Character.isISOControl(character)
                            || Character.getType(character) == Character.FORMAT
                            || Character.getType(character) == Character.SURROGATE
                            || character == 0xFFFE
                            || character == 0xFFFF));
        }
    }

    @Test
    void marks_with_the_same_letters_get_names_of_their_own() {
        Bookmarks bookmarks = new Bookmarks(Set.of());
        assertEquals("g1_1", bookmarks.of("g1.1"));
        assertEquals("g1_1_2", bookmarks.of("g1-1"));
        assertEquals("_1", bookmarks.of("1"));
        assertEquals(32, bookmarks.of("a".repeat(100)).length());
        assertEquals(34, bookmarks.of("a".repeat(100)).length());
    }
}
