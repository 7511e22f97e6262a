package io.github.mandat.export.pdf;

import static java.util.Objects.requireNonNull;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that come with this module, and which characters they have. Text is in Liberation Sans, signs in DejaVu Sans. */
final class Fonts {

    private static final String TEXT = "Liberation Sans";
    private static final String SIGNS = "DejaVu Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private static final byte[] TEXT_REGULAR = bytes("LiberationSans-Regular.ttf");
    private static final byte[] TEXT_BOLD = bytes("LiberationSans-Bold.ttf");
    private static final byte[] SIGNS_REGULAR = bytes("DejaVuSans.ttf");

    private static final BitSet COVERED = covered();

    private Fonts() {}

    /** Whether one of the fonts has the character, in regular and in bold text. */
    static boolean have(int character) {
        return COVERED.get(character);
    }

    /** Gives the renderer these fonts. The PDF gets the characters that are used. */
    static void addTo(PdfRendererBuilder builder, PDDocument pdf) throws IOException {
        builder.useFont(load(TEXT_REGULAR, pdf), TEXT, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(load(TEXT_BOLD, pdf), TEXT, BOLD, FontStyle.NORMAL, true);
        builder.useFont(load(SIGNS_REGULAR, pdf), SIGNS, REGULAR, FontStyle.NORMAL, true);
    }

    /** Without ligatures: to look for them takes two thirds of the time of an export, and what they join is found less well. */
    private static PDFontSupplier load(byte[] font, PDDocument pdf) throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font));
        pdf.registerTrueTypeFontForClosing(parsed);
        parsed.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(pdf, parsed, true));
    }

    private static BitSet covered() {
        BitSet covered = characters(TEXT_REGULAR);
        covered.and(characters(TEXT_BOLD));
        covered.or(characters(SIGNS_REGULAR));
        return covered;
    }

    private static BitSet characters(byte[] font) {
        BitSet characters = new BitSet();
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup glyphs = parsed.getUnicodeCmapLookup();
            for (int character = ' '; character <= Character.MAX_CODE_POINT; character++) {
                if (glyphs.getGlyphId(character) != 0) {
                    characters.set(character);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a bundled font", e);
        }
        return characters;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + name)) {
            return requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled font " + name, e);
        }
    }
}
