package io.github.mandat.export.docx;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.export.docx.DocxWriter.Setting;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Documents that a committee can annotate in a word processor: headings, contents with links, tables, lists. In French, or in
 * English.
 *
 * @since 0.1
 */
public final class DocxExporter implements Exporter {

    private static final LocalDate NO_DAY = LocalDate.of(1980, 1, 1);

    private static final ExportFormat FORMAT =
            new ExportFormat("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

    /** An exporter. */
    public DocxExporter() {}

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
        Locale language = options.get(ExportOption.LANGUAGE);
        DocxWriter.write(
                Report.of(catalogue, language),
                new Setting(Set.of(), catalogue.date().orElse(NO_DAY), Words.in(language)),
                out);
    }

    @Override
    public void write(Programme programme, ExportOptions options, OutputStream out) throws IOException {
        Locale language = options.get(ExportOption.LANGUAGE);
        DocxWriter.write(Report.of(programme, language), new Setting(Set.of(), NO_DAY, Words.in(language)), out);
    }

    @Override
    public void write(MeasureAssessment assessment, ExportOptions options, OutputStream out) throws IOException {
        Locale language = options.get(ExportOption.LANGUAGE);
        DocxWriter.write(
                Report.of(assessment, language), new Setting(Set.of(), assessment.date(), Words.in(language)), out);
    }

    @Override
    public void write(Assessment assessment, ExportOptions options, OutputStream out) throws IOException {
        Locale language = options.get(ExportOption.LANGUAGE);
        DocxWriter.write(
                Report.of(assessment, language),
                new Setting(proof(assessment), assessment.date(), Words.in(language)),
                out);
    }

    /** The guarantees and clauses, which get headings and bookmarks of their own. */
    private static Set<String> proof(Assessment assessment) {
        return assessment.guarantees().stream()
                .flatMap(guarantee -> Stream.concat(
                        Stream.of(guarantee.id().value()),
                        guarantee.clauses().stream().map(clause -> clause.id().value())))
                .collect(Collectors.toSet());
    }
}
