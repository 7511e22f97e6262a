package io.github.mandat.examples.cli;

import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Problem;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.ExportException;
import io.github.mandat.export.Exporters;
import io.github.mandat.export.report.Report;
import io.github.mandat.export.spi.ExportFormat;
import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.rules.assessment.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
                    "text, json, markdown or another one that the command formats lists. By default what the output's "
                            + "ending tells, or text.")
    private @Nullable String format;

    @Option(names = "--output", paramLabel = "F", description = "Writes to a file, whole or not at all.")
    private @Nullable Path output;

    @Option(
            names = "--option",
            paramLabel = "K=V",
            description = "An option of the format; the command formats lists them. Repeatable.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Mixin
    private LanguageOption language = new LanguageOption();

    private final Map<String, String> implied = new LinkedHashMap<>();

    /** Chooses an option of the format, if it has one of that name and the user names no other value. */
    void imply(String option, String value) {
        implied.put(option, value);
    }

    Locale locale() {
        return language.locale();
    }

    /** Writes an assessment or, in a format that holds programmes alone, such as a calendar, its programme. */
    void write(Assessment assessment, Programme programme, CommandLine command) throws IOException {
        Exporters exporters = exporters(command);
        String wanted = format == null ? byExtension(exporters) : format;
        boolean programmeAlone = exporters.holds(wanted, DocumentType.PROGRAMME.kind())
                && !exporters.holds(wanted, Assessment.TYPE.kind());
        write(programmeAlone ? programme : assessment, exporters, command);
    }

    /** Writes a document; what the formats refuse is wrong usage. */
    void write(Document document, CommandLine command) throws IOException {
        write(document, exporters(command), command);
    }

    private void write(Document document, Exporters exporters, CommandLine command) throws IOException {
        export(
                exporters,
                command,
                (format, chosen, out) -> exporters.write(document, format, chosen, out),
                (format, chosen, file) -> exporters.write(document, format, chosen, file));
    }

    /** Prints problems and, in a format that tools read on every push, writes them where the report would be. */
    void write(List<Problem> problems, CommandLine command) throws IOException {
        new ProblemPrinter(command.getErr(), locale()).print(problems);
        Exporters exporters = exporters(command);
        if (format != null && exporters.holds(format, Exporters.PROBLEMS)) {
            export(
                    exporters,
                    command,
                    (id, chosen, out) -> exporters.write(problems, id, chosen, out),
                    (id, chosen, file) -> exporters.write(problems, id, chosen, file));
        }
    }

    private Exporters exporters(CommandLine command) {
        boolean colours = output == null && Ansi.AUTO.enabled();
        Exporters exporters =
                Exporters.discover().and(new TextExporter(Screen.width(output == null), colours ? Ansi.ON : Ansi.OFF));
        exporters.broken().forEach(one -> command.getErr().println("mandat: a format is left out: " + one));
        return exporters;
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

    /** Writes to something. */
    private interface To<T> {
        void write(String format, ExportOptions options, T target) throws IOException;
    }

    private void export(Exporters exporters, CommandLine command, To<OutputStream> stream, To<Path> file)
            throws IOException {
        try {
            String wanted = format == null ? byExtension(exporters) : format;
            ExportOptions chosen = ExportOptions.parse(chosen(exporters.options(wanted)), exporters.options(wanted));
            if (output != null) {
                file.write(wanted, chosen, output);
            } else if (exporters.format(wanted).isText()) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                stream.write(wanted, chosen, bytes);
                command.getOut().print(bytes.toString(StandardCharsets.UTF_8));
                command.getOut().flush();
            } else {
                throw new ParameterException(
                        command, "the format '" + wanted + "' is not text: name a file with --output");
            }
        } catch (ExportException | IllegalArgumentException e) {
            throw new ParameterException(command, e.getMessage(), e);
        }
    }

    /** What is asked for by option and, of what the command's other options imply, what the format knows. */
    private Map<String, String> chosen(List<ExportOption<?>> known) {
        Map<String, String> chosen = new LinkedHashMap<>(implied);
        chosen.put(ExportOption.LANGUAGE.name(), locale().getLanguage());
        chosen.keySet().retainAll(known.stream().map(ExportOption::name).toList());
        chosen.putAll(options);
        return chosen;
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
