package io.github.mandat.examples.cli;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.InvalidDocumentException;
import io.github.mandat.catalogue.territory.TerritoryMatch;
import io.github.mandat.catalogue.territory.TerritoryProvider;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.rules.Policy;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.MeasureAssessment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
            description = "A commune or an intercommunality. Repeatable: several stand side by side, as text.")
    private List<String> territories = new ArrayList<>();

    @Option(
            names = "--ceiling",
            paramLabel = "STRATUM=LEVEL",
            description = "The highest cost level for a size class of the catalogue. Repeatable.")
    private Map<String, String> ceilings = new LinkedHashMap<>();

    @Mixin
    private TerritoryOptions territoryOptions = new TerritoryOptions();

    @Mixin
    private ReportOutput report = new ReportOutput();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = requireNonNull(spec, "picocli sets it");
        Catalogue read;
        List<TerritoryMatch> matches;
        try {
            read = Documents.standard()
                    .read(requireNonNull(catalogue, "picocli requires it"), DocumentType.CATALOGUE)
                    .orThrow();
            TerritoryProvider known = territoryOptions.territories();
            matches = territories.stream().map(known::find).toList();
        } catch (InvalidDocumentException e) {
            report.write(e.problems(), command.commandLine());
            return Main.INVALID;
        }
        List<TerritoryMatch> unclear =
                matches.stream().filter(match -> match.only().isEmpty()).toList();
        if (!unclear.isEmpty()) {
            unclear.forEach(match -> new TerritoryReport(match, report.locale())
                    .explain(command.commandLine().getErr()));
            return Main.USAGE;
        }
        RulesEngine engine = RulesEngine.builder().policy(policy(read, command)).build();
        List<MeasureAssessment> assessments =
                matches.stream().map(match -> engine.applicable(read, match)).toList();
        if (assessments.size() == 1) {
            report.write(assessments.get(0), command.commandLine());
        } else {
            report.print(SideBySide.of(assessments, report.locale()), command.commandLine());
        }
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
