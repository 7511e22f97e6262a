package io.github.mandat.examples.cli;

import io.github.mandat.territory.france.FranceTerritories;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --competences}: what is known of the territories of France. */
final class TerritoryOptions {

    @Option(
            names = "--competences",
            paramLabel = "F",
            description = "Competences as they were really transferred, CSV; they come before what the law presumes.")
    private @Nullable Path competences;

    FranceTerritories territories() {
        FranceTerritories france = FranceTerritories.standard();
        return competences == null ? france : france.withTransfers(competences);
    }
}
