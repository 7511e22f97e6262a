package io.github.mandat.export.html;

import io.github.mandat.rules.assessment.Assessment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DumpTest {
    @Test
    void dump() throws Exception {
        Path dir = Files.createDirectories(Path.of("target/seen"));
        Assessment sens = Documents.sensAssessment();
        Files.writeString(dir.resolve("sens.html"), Documents.export(sens, "html", Map.of()));
        Files.writeString(dir.resolve("sens-en.html"), Documents.export(sens, "html", Map.of("lang", "en")));
        for (String picture : new String[] {"coverage", "costs", "timeline"}) {
            Files.writeString(dir.resolve(picture + ".svg"), Documents.export(sens, "svg", Map.of("picture", picture)));
        }
    }
}
