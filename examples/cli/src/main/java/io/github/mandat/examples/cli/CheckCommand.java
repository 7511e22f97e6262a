package io.github.mandat.examples.cli;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.document.DossierReader;
import io.github.mandat.catalogue.document.InvalidDocumentException;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.ProgrammeVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mandat check}: evaluates a programme and reports. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks a programme against its charter and says why.",
            "Documents that it refers to by id, and that no option names, are looked for beside it and in the sibling "
                    + "folders catalogues/ and charters/."
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PROGRAMME", description = "The programme, YAML or JSON.")
    private @Nullable Path programme;

    @Option(names = "--charter", paramLabel = "F", description = "The charter to hold it against.")
    private @Nullable Path charter;

    @Option(names = "--catalogue", paramLabel = "F", description = "A catalogue that it draws on. Repeatable.")
    private List<Path> catalogues = new ArrayList<>();

    @Option(names = "--facts", paramLabel = "F", description = "What is known of the territory. Repeatable.")
    private List<Path> facts = new ArrayList<>();

    @Option(names = "--waivers", paramLabel = "F", description = "The clauses that it is exempted from.")
    private @Nullable Path waivers;

    @Option(
            names = "--reading",
            paramLabel = "stated|backed",
            description = "Which reading the exit code goes by; by default the charter's.")
    private @Nullable Reading reading;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description = "The day of the evaluation, YYYY-MM-DD; by default today.")
    private @Nullable LocalDate date;

    @Mixin
    private TerritoryOptions territoryOptions = new TerritoryOptions();

    @Mixin
    private ReportOutput report = new ReportOutput();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Dossier dossier;
        Assessment assessment;
        try {
            dossier = dossier().with(territoryOptions.territories());
            assessment = engine().assess(dossier);
        } catch (InvalidDocumentException e) {
            report.write(e.problems(), spec().commandLine());
            return Main.INVALID;
        }
        if (reading != null) {
            report.imply("reading", reading.name().toLowerCase(Locale.ROOT));
        }
        report.write(assessment, dossier.programme(), spec().commandLine());
        ProgrammeVerdict verdict = reading == null
                ? assessment.verdict().decided()
                : assessment.verdict().in(reading);
        return verdict == ProgrammeVerdict.COMPLIANT ? Main.DONE : Main.NOT_COMPLIANT;
    }

    private CommandSpec spec() {
        return requireNonNull(spec, "picocli sets it");
    }

    private RulesEngine engine() {
        RulesEngine.Builder engine = RulesEngine.builder().discoverRules();
        if (date != null) {
            engine.clock(Clock.fixed(date.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        }
        return engine.build();
    }

    private Dossier dossier() {
        DossierReader reader = DossierReader.of(requireNonNull(programme, "picocli requires it"));
        catalogues.forEach(reader::catalogue);
        facts.forEach(reader::facts);
        if (charter != null) {
            reader.charter(charter);
        }
        if (waivers != null) {
            reader.waivers(waivers);
        }
        return reader.read();
    }
}
