package io.github.mandat.territory.france;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The resources are what the generator makes of the package. With {@code -Dmandat.territories.source=FOLDER}, the folder
 * {@code data} of the unpacked package; with {@code -Dmandat.update=true} besides, they are written.
 */
class GeneratedTest {

    @Test
    void the_resources_are_what_the_generator_makes_of_the_source() throws IOException {
        String source = System.getProperty("mandat.territories.source", "");
        assumeTrue(!source.isEmpty(), "no source given");
        for (Map.Entry<String, byte[]> made :
                new Generator(Path.of(source)).resources().entrySet()) {
            if (Boolean.getBoolean("mandat.update")) {
                Files.write(
                        Path.of("src/main/resources/io/github/mandat/territory/france", made.getKey()),
                        made.getValue());
            } else {
                try (InputStream committed = Communes.class.getResourceAsStream(made.getKey())) {
                    assertArrayEquals(made.getValue(), committed.readAllBytes(), made.getKey());
                }
            }
        }
    }
}
