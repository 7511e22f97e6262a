package io.github.mandat.benchmarks;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.Exporters;
import io.github.mandat.export.pdf.PdfByHand;
import io.github.mandat.export.report.Report;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.rules.assessment.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/** Ways to write a document: by an exporter, or {@code by hand}. */
final class Exporting {

    private static final String BY_HAND = " by hand";

    private Exporting() {}

    /** @param engine the format, with {@code by hand} after it where its library alone is to write */
    static Callable<byte[]> of(String engine, Document document) throws IOException {
        String format = engine.replace(BY_HAND, "");
        Exporters exporters = Exporters.discover();
        boolean rows = format.equals("csv") && document instanceof Assessment;
        Map<String, String> chosen = rows ? Map.of("table", "evidence") : Map.of();
        ExportOptions options = ExportOptions.parse(chosen, exporters.options(format));
        Callable<byte[]> ours = () -> write(exporters, document, format, options);
        if (!engine.endsWith(BY_HAND)) {
            return ours;
        } else if (format.equals("pdf")) {
            return PdfByHand.of(report(document));
        }
        return ByHand.of(format, write(exporters, document, format, options));
    }

    private static byte[] write(Exporters exporters, Document document, String format, ExportOptions options)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporters.write(document, format, options, out);
        return out.toByteArray();
    }

    private static Report report(Document document) {
        return document instanceof Catalogue catalogue
                ? Report.of(catalogue, Locale.FRENCH)
                : Report.of((Assessment) document, Locale.FRENCH);
    }
}
