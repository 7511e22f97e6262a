package io.github.mandat.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What is in the site, in the order of {@code docs/README.md}: a section for each heading, a page for each link of its lists. */
record Contents(List<Section> sections) {

    record Section(String title, List<Page> pages) {}

    static Contents read(Path root) throws IOException {
        Path index = Page.contents().source();
        List<Section> sections = new ArrayList<>();
        for (Element heading : Markdown.read(root.resolve(index)).select("h2")) {
            sections.add(new Section(heading.text(), pages(root, index, listUnder(heading))));
        }
        return new Contents(List.copyOf(sections));
    }

    private static Element listUnder(Element heading) {
        return Optional.ofNullable(
                        heading.nextElementSiblings().select("ul, ol").first())
                .orElseThrow(() -> new IllegalStateException("no list under '" + heading.text() + "'"));
    }

    private static List<Page> pages(Path root, Path index, Element list) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (Element link : list.select("a[href]")) {
            Path source = index.resolveSibling(link.attr("href")).normalize();
            boolean folder = source.endsWith("README.md") && Files.exists(root.resolve(source));
            List<Page> under = folder ? pages(root, source, Markdown.read(root.resolve(source))) : List.of();
            pages.add(new Page(source, capital(link.text()), under));
        }
        return List.copyOf(pages);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** All pages, as one reads them one after the other. */
    List<Page> pages() {
        return Stream.concat(
                        Stream.of(Page.home(), Page.contents()),
                        sections.stream()
                                .flatMap(section -> section.pages().stream())
                                .flatMap(Page::all))
                .toList();
    }

    /** The page that a file or folder becomes. */
    Optional<Page> of(Path source) {
        return pages().stream().filter(page -> page.source().equals(source)).findFirst();
    }
}
