package io.github.mandat.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page: its snippets are code that runs. */
class PagesTest {

    private static final Path SOURCES = Path.of("src/test/java/io/github/mandat/docs");
    private static final Pattern SNIPPET =
            Pattern.compile("<!-- snippet: (\\w+)#(\\w+) -->\n```java\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("."));
                Stream<Path> root = Files.list(Generated.ROOT)) {
            return Stream.concat(docs.filter(file -> !file.startsWith("./target")), root)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> snippets_are_code_that_runs() throws IOException {
        return pages().stream().flatMap(page -> {
            Matcher snippets = SNIPPET.matcher(read(page));
            return snippets.results()
                    .map(snippet -> DynamicTest.dynamicTest(
                            page + " " + snippet.group(1) + "#" + snippet.group(2),
                            () -> assertEquals(
                                    squeezed(region(snippet.group(1), snippet.group(2))), squeezed(snippet.group(3)))));
        });
    }

    @Test
    void all_java_in_the_guide_is_such_a_snippet() throws IOException {
        for (Path page : pages()) {
            String text = read(page);
            long fences = Pattern.compile("^```java$", Pattern.MULTILINE)
                    .matcher(text)
                    .results()
                    .count();
            boolean readme = page.equals(Generated.ROOT.resolve("README.md"));
            assertEquals(
                    fences - (readme ? 1 : 0), SNIPPET.matcher(text).results().count(), page.toString());
        }
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String region(String source, String name) throws IOException {
        String text = Files.readString(SOURCES.resolve(source + ".java"));
        Matcher region = Pattern.compile("// docs: " + name + "\n(.*?)// docs: end", Pattern.DOTALL)
                .matcher(text);
        assertTrue(region.find(), () -> source + " has no region " + name);
        return region.group(1);
    }

    /** Without indentation and line breaks, which differ between a page and a method. */
    private static String squeezed(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
