package io.github.mandat.examples.cli;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.document.DocumentType;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mandat schema}: prints the JSON Schema of a kind of document. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema (2020-12) of a kind of document.")
final class SchemaCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "KIND",
            description = "catalogue, charter, programme, crosswalk, waivers, facts, assessment or applicability.")
    private String kind = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = requireNonNull(spec, "picocli sets it").commandLine().getOut();
        DocumentType<?> type = Kinds.all().stream()
                .filter(candidate -> candidate.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        requireNonNull(spec, "picocli sets it").commandLine(),
                        "unknown kind '" + kind + "'; known: "
                                + Kinds.all().stream().map(DocumentType::kind).collect(Collectors.joining(", "))));
        out.print(type.schema());
        out.flush();
        return Main.DONE;
    }
}
