package io.github.mandat.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are made from the code and kept under version control. */
final class Generated {

    static final Path ROOT = Path.of("..");

    private Generated() {}

    /** Run with -Dmandat.update=true to take what is made as the new file, then read it. */
    static void check(Path file, String made) throws IOException {
        if (Boolean.getBoolean("mandat.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        }
        assertEquals(made, Files.exists(file) ? Files.readString(file) : "", file + " is not what the code makes");
    }
}
