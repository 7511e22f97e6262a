package io.github.mandat.export.pdf;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.export.report.Report;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reports as PDF: A4, tagged as PDF/UA-1 asks, with bookmarks, a linked table of contents and every font embedded. The date in
 * the file is the document's own; where it has none, there is none.
 *
 * @since 0.1
 */
public final class PdfExporter implements Exporter {

    /** Called by the service loader. */
    public PdfExporter() {}

    @Override
    public ExportFormat format() {
        return new ExportFormat("pdf", "application/pdf", "pdf");
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(ExportOption.LANGUAGE);
    }

    @Override
    public void write(Catalogue catalogue, ExportOptions options, OutputStream out) throws IOException {
        Locale language = options.get(ExportOption.LANGUAGE);
        write(Report.of(catalogue, language), language, catalogue.date(), out);
    }

    @Override
    public void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
        Locale language = options.get(ExportOption.LANGUAGE);
        write(Report.of(programme, language), language, Optional.empty(), out);
    }

    @Override
    public void write(MeasureAssessment assessment, ExportOptions options, OutputStream out) throws IOException {
        Locale language = options.get(ExportOption.LANGUAGE);
        write(Report.of(assessment, language), language, Optional.of(assessment.date()), out);
    }

    @Override
    public void write(Assessment assessment, ExportOptions options, OutputStream out) throws IOException {
        Locale language = options.get(ExportOption.LANGUAGE);
        write(Report.of(assessment, language), language, Optional.of(assessment.date()), out);
    }

    private static void write(Report report, Locale language, Optional<LocalDate> date, OutputStream out)
            throws IOException {
        Renderer.render(new PrintPage(report, language).document(), date, out);
    }
}
