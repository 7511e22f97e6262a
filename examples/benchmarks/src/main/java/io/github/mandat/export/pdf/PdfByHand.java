package io.github.mandat.export.pdf;

import io.github.mandat.export.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.w3c.dom.Document;

/** The pages of a report handed to the renderer as they are. In the package that it measures, since nobody else makes such pages. */
public final class PdfByHand {

    private PdfByHand() {}

    /** What only renders pages that are made already. */
    public static Callable<byte[]> of(Report report) {
        return () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Renderer.render(pages(report), Optional.empty(), out);
            return out.toByteArray();
        };
    }

    /** The renderer changes what it is given: pages are made anew, which takes less than a hundredth of the time. */
    private static Document pages(Report report) throws IOException {
        return new PrintPage(report, Locale.FRENCH).document();
    }
}
