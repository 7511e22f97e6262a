package io.github.mandat.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Makes the site. */
public final class SiteGenerator {

    private static final List<String> ASSETS = List.of("site.css", "site.js", "icon.svg");

    private final Path site;
    private final Javadoc javadoc;
    private final SearchIndex index = new SearchIndex();

    private SiteGenerator(Path site, Javadoc javadoc) {
        this.site = site;
        this.javadoc = javadoc;
    }

    /**
     * Makes the site.
     *
     * @param args the root of the repository, the folder of the site, which is made anew, the address of the repository on its forge,
     *     the version, and {@code javadoc=} with the folder of the Javadoc or, without it, nothing
     * @throws IllegalStateException if a link leads nowhere
     */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]).normalize();
        Path site = Path.of(args[1]);
        String folder = args[4].substring("javadoc=".length());
        delete(site);
        Javadoc javadoc = folder.isEmpty() ? Javadoc.none() : Javadoc.read(Path.of(folder));
        new SiteGenerator(site, javadoc).write(root, args[2], args[3]);
        if (javadoc.isThere()) {
            copy(Path.of(folder), site.resolve(Javadoc.FOLDER));
        }
    }

    private void write(Path root, String repository, String version) throws IOException {
        Contents contents = Contents.read(root);
        Links links = new Links(root, contents, repository);
        Layout layout = new Layout(contents, javadoc, version);
        for (Page page : contents.pages()) {
            Element body = PageText.of(root, page);
            links.rewrite(page, body);
            javadoc.link(page, body);
            index.add(page, body);
            put(page.address(), layout.html(page, body));
        }
        if (!links.broken().isEmpty()) {
            throw new IllegalStateException("links that lead nowhere: " + String.join(", ", links.broken()));
        }
        links.copyFiles(site);
        index.add(javadoc);
        put("assets/search.js", index.script());
        for (String asset : ASSETS) {
            try (InputStream in = SiteGenerator.class.getResourceAsStream("/site/" + asset)) {
                Files.copy(Objects.requireNonNull(in), site.resolve("assets").resolve(asset));
            }
        }
    }

    private void put(String address, String text) throws IOException {
        Path file = site.resolve(address);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
