package io.github.mandat.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Leads from page to page what leads from file to file in the repository. */
final class Links {

    private static final Path DOCS = Path.of("docs");

    private final Path root;
    private final Contents contents;
    private final String repository;
    private final SortedSet<Path> files = new TreeSet<>();
    private final SortedSet<String> broken = new TreeSet<>();

    Links(Path root, Contents contents, String repository) {
        this.root = root;
        this.contents = contents;
        this.repository = repository;
    }

    /** Changes the links of a page in place. */
    void rewrite(Page page, Element body) {
        for (Element link : body.select("a[href]")) {
            link.attr("href", rewritten(page, link.attr("href")));
        }
        for (Element image : body.select("img[src]")) {
            image.attr("src", rewritten(page, image.attr("src")));
        }
    }

    private String rewritten(Page page, String link) {
        if (link.matches("(?i)[a-z]+:.*") || link.startsWith("#")) {
            return link;
        }
        String[] parts = link.split("#", 2);
        Path target = page.source().resolveSibling(parts[0]).normalize();
        String anchor = parts.length > 1 ? "#" + parts[1] : "";
        return contents.of(target).map(other -> page.to(other.address())).orElseGet(() -> file(page, target)) + anchor;
    }

    private String file(Page page, Path target) {
        if (!Files.exists(root.resolve(target))) {
            broken.add(page.source() + " → " + target);
            return "";
        }
        boolean folder = Files.isDirectory(root.resolve(target));
        if (target.startsWith(DOCS) && !folder && !target.toString().endsWith(".md")) {
            files.add(target);
            return page.to(DOCS.relativize(target).toString());
        }
        return repository
                + (folder ? "/tree/HEAD/" : "/blob/HEAD/")
                + target.toString().replace('\\', '/');
    }

    /** Links that lead nowhere. */
    Set<String> broken() {
        return broken;
    }

    /** Copies the files that pages lead to and that are no pages. */
    void copyFiles(Path site) throws IOException {
        for (Path file : files) {
            Path copy = site.resolve(DOCS.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(root.resolve(file), copy);
        }
    }
}
