package io.github.mandat.export.html;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reports as one HTML page, {@code html}: the picture first, the proof unfolding under it. The page asks the network for nothing
 * and can be read without a script; what stands in a document is text in it and nothing more.
 *
 * @since 0.1
 */
public final class HtmlExporter implements Exporter {

    /** An exporter, as the service loader makes it. */
    public HtmlExporter() {}

    @Override
    public ExportFormat format() {
        return new ExportFormat("html", "text/html", "html");
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(ExportOption.LANGUAGE);
    }

    @Override
    public void write(Catalogue catalogue, ExportOptions options, OutputStream out) throws IOException {
        write(new CataloguePage(catalogue, options.get(ExportOption.LANGUAGE)).write(), out);
    }

    @Override
    public void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
        write(new ProgrammePage(programme, options.get(ExportOption.LANGUAGE)).write(), out);
    }

    @Override
    public void write(MeasureAssessment assessment, ExportOptions options, OutputStream out) throws IOException {
        write(new MeasureAssessmentPage(assessment, options.get(ExportOption.LANGUAGE)).write(), out);
    }

    @Override
    public void write(Assessment assessment, ExportOptions options, OutputStream out) throws IOException {
        write(new AssessmentPage(assessment, options.get(ExportOption.LANGUAGE)).write(), out);
    }

    private static void write(String page, OutputStream out) throws IOException {
        out.write(page.getBytes(StandardCharsets.UTF_8));
    }
}
