package io.github.mandat.examples.cli;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.InvalidDocumentException;
import io.github.mandat.catalogue.vocabulary.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mandat export}: carries a document to another format. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Carries a catalogue, a programme or an assessment, as it was written by check or applicable in JSON, "
                        + "to another format.")
final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The document, YAML or JSON.")
    private @Nullable Path file;

    @Mixin
    private ReportOutput report = new ReportOutput();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = requireNonNull(spec, "picocli sets it");
        Document document;
        try {
            document = Documents.standard()
                    .read(requireNonNull(file, "picocli requires it"), Kinds.all())
                    .orThrow();
        } catch (InvalidDocumentException e) {
            report.write(e.problems(), command.commandLine());
            return Main.INVALID;
        }
        report.write(document, command.commandLine());
        return Main.DONE;
    }
}
