package io.github.mandat.examples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README shows this code, and what it prints. */
class QuickstartTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern FENCE = Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static String fence(String language) throws IOException {
        Matcher fences = FENCE.matcher(Files.readString(ROOT.resolve("README.md")));
        while (fences.find()) {
            if (fences.group(1).equals(language)) {
                return fences.group(2);
            }
        }
        throw new AssertionError("the README has no fence of " + language);
    }

    @Test
    void the_readme_shows_the_code() throws IOException {
        List<String> source =
                Files.readAllLines(Path.of("src/main/java/io/github/mandat/examples/quickstart/Quickstart.java"));
        assertEquals(String.join("\n", source.subList(2, source.size())) + "\n", fence("java"));
    }

    @Test
    void the_readme_shows_what_it_prints() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            Quickstart.main(new String[] {
                ROOT.resolve("examples/data/programmes/sens-insoumise-2026.yaml")
                        .toString()
            });
        } finally {
            System.setOut(before);
        }
        assertEquals(fence("text"), printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
