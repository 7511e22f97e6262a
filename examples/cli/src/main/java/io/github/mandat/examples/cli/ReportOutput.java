package io.github.mandat.examples.cli;

import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.ExportException;
import io.github.mandat.export.Exporters;
import io.github.mandat.export.report.Report;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --format}, {@code --output}, {@code --lang}: in which form a report goes where. */
final class ReportOutput {

    @Option(
            names = "--format",
            paramLabel = "ID",
            description =
                    "text, json, markdown, or that of a plug-in. By default what the output's ending tells, or text.")
    private @Nullable String format;

    @Option(names = "--output", paramLabel = "F", description = "Writes to a file, whole or not at all.")
    private @Nullable Path output;

    @Mixin
    private LanguageOption language = new LanguageOption();

    Locale locale() {
        return language.locale();
    }

    /** Writes a document; what the formats refuse is wrong usage. */
    void write(Document document, CommandLine command) throws IOException {
        boolean colours = output == null && Ansi.AUTO.enabled();
        Exporters exporters =
                Exporters.discover().and(new TextExporter(Screen.width(output == null), colours ? Ansi.ON : Ansi.OFF));
        try {
            write(document, exporters, command);
        } catch (ExportException | IllegalArgumentException e) {
            throw new ParameterException(command, e.getMessage(), e);
        }
    }

    /** Prints what is no document: as text, on the screen. */
    void print(Report text, CommandLine command) {
        if (output != null || format != null && !format.equals(TextExporter.ID)) {
            throw new ParameterException(command, "several territories can be shown as text on the screen only");
        }
        Ansi ansi = Ansi.AUTO.enabled() ? Ansi.ON : Ansi.OFF;
        new Terminal(command.getOut(), Screen.width(true), ansi).print(text);
        command.getOut().flush();
    }

    private void write(Document document, Exporters exporters, CommandLine command) throws IOException {
        String wanted = format == null ? byExtension(exporters) : format;
        ExportOptions options = ExportOptions.standard();
        if (exporters.options(wanted).contains(ExportOption.LANGUAGE)) {
            options = options.with(ExportOption.LANGUAGE, locale());
        }
        if (output != null) {
            exporters.write(document, wanted, options, output);
        } else {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            exporters.write(document, wanted, options, bytes);
            command.getOut().print(bytes.toString(StandardCharsets.UTF_8));
            command.getOut().flush();
        }
    }

    /** The format that the output's ending tells. */
    private String byExtension(Exporters exporters) {
        String name = output == null ? "" : output.getFileName().toString();
        return exporters.formats().stream()
                .filter(known -> name.endsWith("." + known.extension()))
                .map(ExportFormat::id)
                .findFirst()
                .orElse(TextExporter.ID);
    }
}
