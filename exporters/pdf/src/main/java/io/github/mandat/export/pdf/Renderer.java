package io.github.mandat.export.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Bidi;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;

/** Makes a PDF of a page. It fetches nothing: the page and the bundled fonts are all that it sees. */
final class Renderer {

    static {
        if (XRLog.getLoggerImpl() == null) {
            XRLog.setLoggerImpl(new RendererLog());
        }
    }

    private Renderer() {}

    /** Writes the whole of the file at once, with this date in it, and no other. */
    static void render(Document page, Optional<LocalDate> date, OutputStream out) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            draw(page, pdf);
            HeaderRepeats.markAsArtifacts(pdf);
            stamp(pdf.getDocumentInformation(), date);
            pdf.setDocumentId(identity(page));
            pdf.save(whole);
        }
        whole.writeTo(out);
    }

    private static void draw(Document page, PDDocument pdf) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withW3cDocument(page, null)
                .usePdfUaAccessibility(true)
                .useUnicodeLineBreaker(new LineBreaks())
                .withProducer("Mandat")
                .useUriResolver((base, uri) -> null)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        if (runsLeftward(page)) {
            builder.useUnicodeBidiSplitter(DirectionRuns::new).useUnicodeBidiReorderer(new LeftwardText());
        }
        Fonts.addTo(builder, pdf);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private static boolean runsLeftward(Document page) {
        char[] text = page.getDocumentElement().getTextContent().toCharArray();
        return Bidi.requiresBidi(text, 0, text.length);
    }

    private static void stamp(PDDocumentInformation information, Optional<LocalDate> date) {
        information.setCreationDate(date.map(day -> GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)))
                .orElse(null));
    }

    /** Two files have one identity if they say the same. */
    private static long identity(Document page) {
        try {
            byte[] text = page.getDocumentElement().getTextContent().getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
