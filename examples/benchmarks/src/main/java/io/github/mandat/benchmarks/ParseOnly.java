package io.github.mandat.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Parses YAML files, with the parser that Mandat reads them with, and prints how many events they have. */
public final class ParseOnly {

    private ParseOnly() {}

    public static void main(String[] files) throws IOException {
        long events = 0;
        for (String file : files) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
                events += Parsers.yaml(in);
            }
        }
        System.out.println(events);
    }
}
