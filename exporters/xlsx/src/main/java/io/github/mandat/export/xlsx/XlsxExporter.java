package io.github.mandat.export.xlsx;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.export.xlsx.WorkbookWriter.Contents;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/**
 * Workbooks: a sheet for each kind of thing, with typed cells, filters and links. In French, or in English.
 *
 * <p>No cell holds a formula. A text too long for a cell goes on in the rows below it.
 *
 * @since 0.1
 */
public final class XlsxExporter implements Exporter {

    /** What a workbook says that it was made on where its document has no date: the first day that an archive can name. */
    private static final LocalDate NO_DAY = LocalDate.of(1980, 1, 1);

    private static final ExportFormat FORMAT =
            new ExportFormat("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    /** An exporter. */
    public XlsxExporter() {}

    @Override
    public ExportFormat format() {
        return FORMAT;
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(ExportOption.LANGUAGE);
    }

    @Override
    public void write(Catalogue catalogue, ExportOptions options, OutputStream out) throws IOException {
        Words words = Words.in(options.get(ExportOption.LANGUAGE));
        WorkbookWriter.write(
                new Contents(catalogue.title(), words.isFrench(), new CatalogueSheets(catalogue, words).sheets()),
                catalogue.date().orElse(NO_DAY),
                out);
    }

    @Override
    public void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
        Words words = Words.in(options.get(ExportOption.LANGUAGE));
        WorkbookWriter.write(
                new Contents(programme.title(), words.isFrench(), new ProgrammeSheets(programme, words).sheets()),
                NO_DAY,
                out);
    }

    @Override
    public void write(MeasureAssessment assessment, ExportOptions options, OutputStream out) throws IOException {
        Words words = Words.in(options.get(ExportOption.LANGUAGE));
        WorkbookWriter.write(
                new Contents(
                        assessment.title(), words.isFrench(), new MeasureAssessmentSheets(assessment, words).sheets()),
                assessment.date(),
                out);
    }

    @Override
    public void write(Assessment assessment, ExportOptions options, OutputStream out) throws IOException {
        Words words = Words.of(assessment, options.get(ExportOption.LANGUAGE));
        WorkbookWriter.write(
                new Contents(assessment.title(), words.isFrench(), new AssessmentSheets(assessment, words).sheets()),
                assessment.date(),
                out);
    }
}
