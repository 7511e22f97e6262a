package io.github.mandat.examples.cli;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.InvalidDocumentException;
import io.github.mandat.catalogue.document.Read;
import io.github.mandat.catalogue.territory.TerritoryMatch;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.rules.Policy;
import io.github.mandat.rules.RulesEngine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mandat applicable}: says what each measure of a catalogue asks of a territory. */
@Command(
        name = "applicable",
        mixinStandardHelpOptions = true,
        description = "Says what each measure of a catalogue asks of a territory: by whom, at which size and cost.")
final class ApplicableCommand implements Callable<Integer> {

    @Parameters(paramLabel = "CATALOGUE", description = "The catalogue, YAML or JSON.")
    private @Nullable Path catalogue;

    @Option(
            names = "--territory",
            required = true,
            paramLabel = "CODE|NAME",
            description = "A commune or an intercommunality.")
    private String territory = "";

    @Option(
            names = "--ceiling",
            paramLabel = "STRATUM=LEVEL",
            description = "The highest cost level for a size class of the catalogue. Repeatable.")
    private Map<String, String> ceilings = new LinkedHashMap<>();

    @Mixin
    private TerritoryOptions france = new TerritoryOptions();

    @Mixin
    private ReportOutput report = new ReportOutput();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = requireNonNull(spec, "picocli sets it");
        Catalogue read;
        TerritoryMatch match;
        try {
            Read<Catalogue> file =
                    Documents.standard().read(requireNonNull(catalogue, "picocli requires it"), DocumentType.CATALOGUE);
            read = file.orThrow();
            match = france.territories().find(territory);
        } catch (InvalidDocumentException e) {
            new ProblemPrinter(command.commandLine().getErr(), report.locale()).print(e.problems());
            return Main.INVALID;
        }
        if (match.only().isEmpty()) {
            new TerritoryReport(match, report.locale())
                    .explain(command.commandLine().getErr());
            return Main.USAGE;
        }
        RulesEngine engine = RulesEngine.builder().policy(policy(read, command)).build();
        report.write(engine.applicable(read, match), command.commandLine());
        return Main.DONE;
    }

    private Policy policy(Catalogue read, CommandSpec command) {
        Policy policy = Policy.standard();
        for (Map.Entry<String, String> ceiling : ceilings.entrySet()) {
            boolean known = read.sizes().known().stream()
                            .flatMap(scale -> scale.strata().stream())
                            .anyMatch(stratum -> stratum.id().value().equals(ceiling.getKey()))
                    && read.costs().known().stream()
                            .flatMap(scale -> scale.levels().stream())
                            .anyMatch(level -> level.id().value().equals(ceiling.getValue()));
            if (!known) {
                throw new ParameterException(
                        command.commandLine(),
                        "--ceiling " + ceiling.getKey() + "=" + ceiling.getValue()
                                + ": the catalogue has no such size class or no such cost level");
            }
            policy = policy.withCeiling(new Ref<>(read.id(), Id.of(ceiling.getKey())), Id.of(ceiling.getValue()));
        }
        return policy;
    }
}
