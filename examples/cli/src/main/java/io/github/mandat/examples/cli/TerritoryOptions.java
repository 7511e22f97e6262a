package io.github.mandat.examples.cli;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.plugin.Plugins;
import io.github.mandat.catalogue.territory.TerritoryProvider;
import io.github.mandat.territory.france.FranceTerritories;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --territories}, {@code --competences}: who is asked about territories. */
final class TerritoryOptions {

    @Option(
            names = "--territories",
            paramLabel = "ID",
            description = "The provider of territories, france by default, or that of a plug-in.")
    private @Nullable String provider;

    @Option(
            names = "--competences",
            paramLabel = "F",
            description =
                    "Competences in France as they were really transferred, CSV; they come before what the law presumes.")
    private @Nullable Path competences;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    TerritoryProvider territories() {
        FranceTerritories france = FranceTerritories.standard();
        if (competences != null) {
            france = france.withTransfers(competences);
        }
        return provider == null || provider.equals(france.id()) ? france : discovered(provider);
    }

    private TerritoryProvider discovered(String id) {
        Plugins<TerritoryProvider> found = TerritoryProvider.discover();
        TerritoryProvider chosen = found.byId().get(id);
        if (chosen == null) {
            throw new ParameterException(
                    requireNonNull(spec, "picocli sets it").commandLine(),
                    "No provider of territories '" + id + "'. Available: "
                            + String.join(", ", found.byId().keySet()) + "." + leftOut(found));
        }
        return chosen;
    }

    private static String leftOut(Plugins<TerritoryProvider> found) {
        return found.broken().isEmpty() ? "" : " Left out: " + found.broken() + ".";
    }
}
