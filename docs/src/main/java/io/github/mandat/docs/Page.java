package io.github.mandat.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A page of the site.
 *
 * @param source the file or folder that it is made of, from the root of the repository
 * @param label what the navigation calls it
 * @param under the pages that it is the index of
 */
record Page(Path source, String label, List<Page> under) {

    private static final Path DOCS = Path.of("docs");
    private static final Path HOME = Path.of("README.md");

    static Page home() {
        return new Page(HOME, "Mandat", List.of());
    }

    /** The index of all pages, of which the navigation is made. */
    static Page contents() {
        return new Page(DOCS.resolve(HOME), "All pages", List.of());
    }

    /** Where it stands in the site. */
    String address() {
        if (equals(home())) {
            return "index.html";
        }
        if (source.equals(contents().source())) {
            return "contents.html";
        }
        if (!source.startsWith(DOCS)) {
            return stem(source).toLowerCase(Locale.ROOT) + ".html";
        }
        Path inside = DOCS.relativize(source);
        if (source.endsWith(HOME)) {
            return slashed(inside.resolveSibling("index.html"));
        }
        return slashed(isFolder() ? inside.resolve("index.html") : inside.resolveSibling(stem(inside) + ".html"));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.md$", "");
    }

    boolean isMarkdown() {
        return source.toString().endsWith(".md");
    }

    /** A folder of files that are shown as they are. */
    boolean isFolder() {
        return source.getFileName().toString().indexOf('.') < 0 && source.startsWith(DOCS);
    }

    /** By the ending of its name, as in {@code getting-started.fr.md}. */
    String language() {
        return stem(source).endsWith(".fr") ? "fr" : "en";
    }

    /** Itself and what is under it, in order. */
    Stream<Page> all() {
        return Stream.concat(Stream.of(this), under.stream().flatMap(Page::all));
    }

    /** The way from this page to a place in the site. */
    String to(String place) {
        Path here = Path.of("/", address()).resolveSibling("");
        return slashed(here.relativize(Path.of("/", place)));
    }
}
