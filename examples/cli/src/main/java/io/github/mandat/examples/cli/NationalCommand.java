package io.github.mandat.examples.cli;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.document.DossierReader;
import io.github.mandat.catalogue.document.InvalidDocumentException;
import io.github.mandat.catalogue.document.Problem;
import io.github.mandat.catalogue.document.Read;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.territory.TerritoryProvider;
import io.github.mandat.export.GridWriter;
import io.github.mandat.export.WholeFile;
import io.github.mandat.rules.Batch;
import io.github.mandat.rules.Grid;
import io.github.mandat.rules.RulesEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mandat national}: evaluates catalogues or programmes in every commune of France. */
@Command(
        name = "national",
        mixinStandardHelpOptions = true,
        description = {
            "Evaluates catalogues (what each measure asks) or programmes (their verdicts) in every commune of France.",
            "Writes a line for each commune: CSV, or JSON Lines with --format json or an output that ends in .jsonl."
        })
final class NationalCommand implements Callable<Integer> {

    /** The forms that there are. */
    enum Format {
        CSV,
        JSON
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Catalogues, or programmes.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--output",
            paramLabel = "F",
            required = true,
            description = "Writes to a file, whole or not at all.")
    private @Nullable Path output;

    @Option(names = "--format", paramLabel = "csv|json", description = "By default what the output's ending tells.")
    private @Nullable Format format;

    @Option(names = "--threads", paramLabel = "N", description = "By default as many as there are processors.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private TerritoryOptions territoryOptions = new TerritoryOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = requireNonNull(spec, "picocli sets it");
        Path target = requireNonNull(output, "picocli requires it");
        if (threads < 1) {
            throw new ParameterException(command.commandLine(), "--threads must be positive");
        }
        Grid grid;
        try {
            grid = evaluate(territoryOptions.territories(), command);
        } catch (InvalidDocumentException e) {
            new ProblemPrinter(command.commandLine().getErr(), language.locale()).print(e.problems());
            return Main.INVALID;
        }
        boolean json =
                format == Format.JSON || format == null && target.toString().endsWith(".jsonl");
        WholeFile.write(target, out -> {
            if (json) {
                GridWriter.jsonLines(grid, out);
            } else {
                GridWriter.csv(grid, out);
            }
        });
        command.commandLine().getOut().println(target + ": " + grid);
        command.commandLine().getOut().flush();
        return Main.DONE;
    }

    /** All catalogues or all programmes; their problems are reported together. */
    private Grid evaluate(TerritoryProvider territories, CommandSpec command) {
        List<Catalogue> catalogues = new ArrayList<>();
        List<Dossier> dossiers = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            Read<?> read = Documents.standard().read(file, List.of(DocumentType.CATALOGUE, DocumentType.PROGRAMME));
            problems.addAll(read.problems());
            if (read.document().orElse(null) instanceof Catalogue catalogue) {
                catalogues.add(catalogue);
            } else if (read.document().orElse(null) instanceof Programme) {
                try {
                    dossiers.add(DossierReader.of(file).read());
                } catch (InvalidDocumentException e) {
                    problems.addAll(e.problems());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        } else if (!catalogues.isEmpty() && !dossiers.isEmpty()) {
            throw new ParameterException(command.commandLine(), "either catalogues or programmes, not both");
        }
        long count = territories.all(TerritoryKind.COMMUNE).count();
        try (ProgressBar bar = new ProgressBar(command.commandLine().getErr(), Ansi.AUTO.enabled(), count)) {
            Batch batch = Batch.of(RulesEngine.standard()).threads(threads).progress(bar);
            var communes = territories.all(TerritoryKind.COMMUNE).parallel();
            return dossiers.isEmpty() ? batch.applicability(catalogues, communes) : batch.verdicts(dossiers, communes);
        }
    }
}
