package io.github.mandat.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page: its snippets are code that runs, its links lead somewhere. */
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

    @TestFactory
    Stream<DynamicTest> links_lead_somewhere() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.toString(),
                        () -> Parser.builder().build().parse(read(page)).accept(new AbstractVisitor() {
                            @Override
                            public void visit(Link link) {
                                if (!link.getDestination().startsWith("http")) {
                                    String[] parts = link.getDestination().split("#", 2);
                                    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
                                    assertTrue(Files.exists(target), () -> page + " → " + link.getDestination());
                                    if (parts.length > 1) {
                                        assertTrue(
                                                anchors(target).contains(parts[1]),
                                                () -> page + " → " + link.getDestination());
                                    }
                                }
                                visitChildren(link);
                            }
                        })));
    }

    private static List<String> anchors(Path page) {
        return Pattern.compile("^#+ (.*)$", Pattern.MULTILINE)
                .matcher(read(page))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @Test
    void every_page_is_reached_from_the_index() throws IOException {
        String index = read(Path.of("README.md")) + read(Path.of("decisions/README.md"));
        for (Path page : pages()) {
            String name = page.getFileName().toString();
            if (!name.equals("README.md") && page.startsWith(".") && !page.startsWith("..")) {
                assertTrue(index.contains(name), () -> "no link to " + page);
            }
        }
        assertFalse(index.isEmpty());
    }
}
