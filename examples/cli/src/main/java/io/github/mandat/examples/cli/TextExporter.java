package io.github.mandat.examples.cli;

import io.github.mandat.export.report.Report;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.export.spi.Exporter;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** The report as text, for a terminal or a file: a format of the command line's own, added as any plug-in is. */
final class TextExporter implements Exporter {

    static final String ID = "text";

    private final int width;
    private final Ansi ansi;

    TextExporter(int width, Ansi ansi) {
        this.width = width;
        this.ansi = ansi;
    }

    @Override
    public ExportFormat format() {
        return new ExportFormat(ID, "text/plain", "txt");
    }

    @Override
    public List<ExportOption<?>> options() {
        return List.of(ExportOption.LANGUAGE);
    }

    @Override
    public void write(Assessment assessment, ExportOptions options, OutputStream out) {
        print(Report.of(assessment, options.get(ExportOption.LANGUAGE)), out);
    }

    @Override
    public void write(MeasureAssessment assessment, ExportOptions options, OutputStream out) {
        print(Report.of(assessment, options.get(ExportOption.LANGUAGE)), out);
    }

    private void print(Report report, OutputStream out) {
        PrintWriter text = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new Terminal(text, width, ansi).print(report);
        text.flush();
    }
}
