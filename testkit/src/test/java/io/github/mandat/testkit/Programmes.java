package io.github.mandat.testkit;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.testkit.rule.EvaluatedProgramme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The programmes of the examples, as of 22 November 2026. */
public final class Programmes {

    public static final Path SENS = Path.of("../examples/data/programmes/sens-insoumise-2026.yaml");
    public static final Path EXEMPLEVILLE = Path.of("../examples/campaign/programmes/exempleville.yaml");

    private static final RulesEngine ENGINE = RulesEngine.builder()
            .clock(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC))
            .build();

    private Programmes() {}

    public static EvaluatedProgramme evaluated(Path file) {
        return EvaluatedProgramme.of(Dossier.open(file), ENGINE);
    }
}
