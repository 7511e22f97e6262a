package io.github.mandat.export.html;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.Exporters;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** The real documents of the examples, and how they are exported. */
final class Documents {

    static final Path DATA = Path.of("../../examples/data");

    private Documents() {}

    static RulesEngine engine() {
        Clock clock = Clock.fixed(LocalDate.of(2026, 11, 22).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        return RulesEngine.builder().clock(clock).build();
    }

    static Dossier sens() {
        return Sens.DOSSIER;
    }

    static Assessment sensAssessment() {
        return Sens.ASSESSMENT;
    }

    /** Read and judged once. */
    private static final class Sens {
        static final Dossier DOSSIER = Dossier.open(DATA.resolve("programmes/sens-insoumise-2026.yaml"));
        static final Assessment ASSESSMENT = engine().assess(DOSSIER);
    }

    /** The document in a format, with options by their names. */
    static String export(Document document, String format, Map<String, String> options) {
        Exporters exporters = Exporters.discover();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporters.write(document, format, ExportOptions.parse(options, exporters.options(format)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
