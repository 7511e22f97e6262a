package io.github.mandat.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.export.fixture.Elsewhere;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.rules.assessment.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfExporterTest {

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return withoutSpaces(new PDFTextStripper().getText(document));
        }
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00a0]", "");
    }

    @Test
    void the_same_document_gives_the_same_bytes_in_any_locale_and_time_zone() throws Exception {
        Assessment assessment = Documents.saying("Œuvre 🌿");
        byte[] here = Documents.pdf(assessment, Locale.FRENCH);
        for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
            assertArrayEquals(here, Elsewhere.call(tag, () -> Documents.pdf(assessment, Locale.FRENCH)), tag);
        }
    }

    @Test
    void the_stream_is_left_open() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        new PdfExporter().write(Documents.catalogue("", 1), ExportOptions.standard(), out);
        assertTrue(out.size() > 0);
    }

    @Test
    void it_says_what_it_is_and_of_which_day() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(Documents.pdf(Documents.saying("& <Œ>"), Locale.ENGLISH))) {
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
            assertEquals("Programme & <Œ>", pdf.getDocumentInformation().getTitle());
            assertEquals(
                    "2026-11-22T00:00:00Z",
                    pdf.getDocumentInformation().getCreationDate().toInstant().toString());
            String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8");
            assertTrue(metadata.contains("Programme &amp; &lt;Œ&gt;"), metadata);
            assertFalse(metadata.contains("2026"), "no other date");
        }
        try (PDDocument pdf = Loader.loadPDF(Documents.pdf(Documents.catalogue("", 1), Locale.FRENCH))) {
            assertEquals("fr", pdf.getDocumentCatalog().getLanguage());
            assertNull(pdf.getDocumentInformation().getCreationDate(), "the catalogue has no date");
        }
    }

    @Test
    void bookmarks_and_contents_lead_to_the_headings() throws IOException {
        Dossier sens = Documents.sens();
        try (PDDocument pdf = Loader.loadPDF(Documents.pdf(Documents.assess(sens), Locale.FRENCH))) {
            PDOutlineItem proof = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("Résultat", proof.getTitle());
            proof = proof.getNextSibling().getNextSibling();
            assertEquals("Preuve, clause par clause (lecture appuyée)", proof.getTitle());
            int guarantees = 0;
            for (PDOutlineItem item : proof.children()) {
                guarantees++;
                assertTrue(item.findDestinationPage(pdf) != null, item.getTitle());
            }
            assertEquals(9, guarantees);
            Set<String> links = new TreeSet<>();
            for (PDAnnotation annotation : pdf.getPage(0).getAnnotations()) {
                PDActionGoTo leads = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                assertTrue(((PDPageDestination) leads.getDestination()).retrievePageNumber() >= 0);
                links.add(annotation.getContents());
            }
            assertEquals(8 + 9, links.size(), links::toString);
            assertTrue(links.contains("Aller à : Résultat"), links::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</style><img src=\"https://example.org/x.png\"/>",
                "url(https://example.org/x.css) @import",
                "=cmd|' /C calc'!A0",
                "]]> <!-- --> &lt; &#65;",
                "<a href=\"https://example.org\">x</a>",
                "Œuvre d'été ≥ 10 € … « ok »",
                "famille 👩‍👧 本 \u202e\u0007\u200b\ud800 fin"
            })
    void hostile_text_stays_text(String hostile) throws IOException {
        Assessment assessment = Documents.saying(hostile);
        byte[] bytes = Documents.pdf(assessment, Locale.FRENCH);
        String shown = withoutSpaces(
                Legible.text(hostile.replaceAll("[\u202e\u0007\u200b]", "").replace("\ud800", "\ufffd")));
        String text = text(bytes);
        assertTrue(text.contains("Poserdesbancs" + shown), () -> shown + " is not in " + text);
        assertFalse(text.replace(shown, "").contains("#"), "nothing is drawn as a missing sign");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertNull(pdf.getDocumentCatalog().getOpenAction());
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    PDAnnotationLink link = assertInstanceOf(PDAnnotationLink.class, annotation);
                    assertTrue(link.getAction() == null || link.getAction() instanceof PDActionGoTo, "leads elsewhere");
                }
            }
        }
    }

    @Test
    void hebrew_and_arabic_stay_readable() throws IOException {
        String text = text(Documents.pdf(Documents.saying("dit שלום (סלאם) et سلام puis"), Locale.FRENCH));
        for (String word : List.of("dit", "שלום", "סלאם", "et", "سلام", "puis")) {
            assertTrue(text.contains(word), () -> word + " is not in " + text);
        }
    }

    @Test
    void words_of_any_length_stay_on_the_page() throws IOException {
        String word = "a".repeat(120) + "é".repeat(120);
        byte[] bytes = Documents.pdf(Documents.catalogue(word, 2), Locale.FRENCH);
        assertTrue(text(bytes).contains(word));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper inside = new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition position) {
                    assertTrue(position.getX() < getCurrentPage().getMediaBox().getWidth() - 40, position.toString());
                    super.processTextPosition(position);
                }
            };
            inside.getText(pdf);
        }
    }
}
