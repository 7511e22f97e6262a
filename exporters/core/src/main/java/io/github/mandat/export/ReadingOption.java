package io.github.mandat.export;

import io.github.mandat.export.spi.ExportOption;
import io.github.mandat.export.spi.ExportOptions;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.Reading;
import java.util.List;

/** Which reading decides what is a failure: by default the charter's. */
final class ReadingOption {

    static final ExportOption<String> READING =
            ExportOption.choice("reading", List.of("charter", "stated", "backed"), "Which reading decides");

    private ReadingOption() {}

    /** The reading that is chosen; the backed one, which is the stricter, where a charter is to decide and there is none. */
    static Reading of(ExportOptions options, Assessment assessment) {
        return switch (options.get(READING)) {
            case "stated" -> Reading.STATED;
            case "backed" -> Reading.BACKED;
            default -> assessment.verdict().decisive().orElse(Reading.BACKED);
        };
    }
}
