package io.github.mandat.export.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SizeTest {

    /** Generous: a catalogue as large as a national one takes seconds on a busy machine, and must not take minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void a_national_catalogue_is_a_matter_of_seconds() throws IOException {
        byte[] bytes = Assertions.assertTimeout(
                LIMIT, () -> Documents.pdf(Documents.catalogue("au bord de la rue", 407), Locale.FRENCH));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertTrue(pdf.getNumberOfPages() >= 10, "pages: " + pdf.getNumberOfPages());
        }
    }

    @Test
    void a_word_of_ten_thousand_letters_and_another_of_as_many_emoji_are_harmless() throws IOException {
        String word = "é".repeat(10_000);
        byte[] bytes = Assertions.assertTimeout(
                LIMIT, () -> Documents.pdf(Documents.catalogue(word + " " + "🌿".repeat(1_000), 1), Locale.FRENCH));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(pdf);
            long letters = text.chars().filter(letter -> letter == 'é').count();
            assertTrue(letters >= 3 * 10_000, "in the title, the heading and the table: " + letters);
            long emoji = Pattern.compile("U\\s*\\+\\s*1\\s*F\\s*3\\s*3\\s*F")
                    .matcher(text)
                    .results()
                    .count();
            assertTrue(emoji >= 3 * 1_000, "in the title, the heading and the table: " + emoji);
        }
    }
}
