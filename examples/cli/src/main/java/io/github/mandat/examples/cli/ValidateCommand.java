package io.github.mandat.examples.cli;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Read;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mandat validate}: reads documents of any kind and lists all their problems. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description = "Lists all problems of documents of any kind, each with its place and its cure.")
final class ValidateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Documents, YAML or JSON.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = requireNonNull(spec, "picocli sets it").commandLine().getOut();
        boolean valid = true;
        for (Path file : files) {
            Read<?> read = Documents.standard().read(file, Kinds.all());
            new ProblemPrinter(out, language.locale()).print(read.problems());
            valid &= read.problems().isEmpty();
            read.document()
                    .ifPresent(document ->
                            out.println(file + ": " + (language.locale().equals(Locale.FRENCH) ? "valide" : "valid")
                                    + " (" + document.id() + ")"));
        }
        out.flush();
        return valid ? Main.DONE : Main.INVALID;
    }
}
