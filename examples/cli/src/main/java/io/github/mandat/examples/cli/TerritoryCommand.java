package io.github.mandat.examples.cli;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.document.InvalidDocumentException;
import io.github.mandat.catalogue.territory.TerritoryMatch;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mandat territory}: says what is known of a territory. */
@Command(
        name = "territory",
        mixinStandardHelpOptions = true,
        description = "Says what is known of a commune, intercommunality, department or region, and of when that is.")
final class TerritoryCommand implements Callable<Integer> {

    /** The forms that there are. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "CODE|NAME", description = "An INSEE, SIREN or postal code, or a name.")
    private String asked = "";

    @Option(names = "--format", paramLabel = "text|json", description = "text by default.")
    private Format format = Format.TEXT;

    @Mixin
    private TerritoryOptions territoryOptions = new TerritoryOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = requireNonNull(spec, "picocli sets it").commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        TerritoryMatch match;
        try {
            match = territoryOptions.territories().find(asked);
        } catch (InvalidDocumentException e) {
            new ProblemPrinter(err, language.locale()).print(e.problems());
            return Main.INVALID;
        }
        if (format == Format.JSON) {
            out.println(TerritoryJson.of(match));
        } else if (match.candidates().isEmpty()) {
            new TerritoryReport(match, language.locale()).explain(err);
        } else {
            Ansi ansi = Ansi.AUTO.enabled() ? Ansi.ON : Ansi.OFF;
            new Terminal(out, Screen.width(true), ansi).print(new TerritoryReport(match, language.locale()).report());
        }
        out.flush();
        err.flush();
        return match.candidates().isEmpty() ? Main.NOT_COMPLIANT : Main.DONE;
    }
}
