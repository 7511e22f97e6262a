package io.github.mandat.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The site as the build makes it. */
class SiteTest {

    private static final Path SITE = Path.of("target/site");

    /**
     * Anchors that the tool leads to and does not set: of JDK 17 the first part of packages that constants are listed by, of JDK 25 type
     * parameters that have no description.
     */
    private static final String SLIPS_OF_JAVADOC = "#io\\.github|[\\w./]*#type-param-\\w+";

    private static final SortedMap<Path, Document> PAGES = new TreeMap<>();

    static {
        try (Stream<Path> files = Files.walk(SITE)) {
            files.filter(file -> file.toString().endsWith(".html")).forEach(file -> PAGES.put(file, parsed(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parsed(Path file) {
        try {
            return parsed(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parsed(String html) {
        return Jsoup.parse(html, "", Parser.htmlParser().setTrackErrors(100));
    }

    /** Those that are made here, without the Javadoc. */
    private static Stream<Path> own() {
        return PAGES.keySet().stream().filter(file -> !file.startsWith(SITE.resolve(Javadoc.FOLDER)));
    }

    private static List<String> faults(Stream<Path> pages, String selector, BiPredicate<Path, Element> fault) {
        return pages.flatMap(page -> PAGES.get(page).select(selector).stream()
                        .filter(element -> fault.test(page, element))
                        .map(element -> page + ": "
                                + element.outerHtml().lines().findFirst().orElse("")))
                .toList();
    }

    @Test
    void every_link_leads_somewhere() {
        assertEquals(List.of(), faults(PAGES.keySet().stream(), "[href], [src]", (page, element) -> {
            String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            return !link.matches("(https?|javascript):.*|" + SLIPS_OF_JAVADOC) && !leadsSomewhere(page, link);
        }));
    }

    private static boolean leadsSomewhere(Path page, String link) {
        String[] parts = link.split("#", 2);
        String address = parts[0].replaceFirst("\\?.*", "");
        Path target = address.isEmpty() ? page : page.resolveSibling(address).normalize();
        String anchor = parts.length > 1 ? URLDecoder.decode(parts[1], StandardCharsets.UTF_8) : "";
        boolean there = target.startsWith(SITE) && Files.isRegularFile(target);
        return there && (anchor.isEmpty() || PAGES.get(target).getElementById(anchor) != null);
    }

    @Test
    void pages_ask_the_network_for_nothing_and_run_no_script_of_their_own() {
        assertEquals(
                List.of(),
                faults(own(), "script, link, img, style, iframe, [style], a[href^=javascript]", (page, element) -> {
                    String from = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                    return from.isEmpty() || from.matches("[a-z]+:.*|/.*");
                }));
        assertEquals(
                List.of(),
                faults(
                        own(),
                        "*",
                        (page, element) -> element.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getKey().startsWith("on"))));
        assertEquals(
                List.of(),
                own().filter(page -> !PAGES.get(page)
                                .select("meta[http-equiv=Content-Security-Policy]")
                                .attr("content")
                                .startsWith("default-src 'none'; script-src 'self'; "))
                        .toList());
    }

    @Test
    void the_javadoc_asks_the_network_for_nothing_and_is_reached_where_it_was_made() {
        List<Path> javadoc = PAGES.keySet().stream()
                .filter(page -> own().noneMatch(page::equals))
                .toList();
        assertEquals(
                List.of(),
                faults(
                        javadoc.stream(),
                        "script[src], link[rel=stylesheet], img",
                        (page, element) -> (element.attr("src") + element.attr("href")).matches("[a-z]+:.*|/.*")));
        long links = own().filter(page ->
                        !PAGES.get(page).select("nav a[href$=api/index.html]").isEmpty())
                .count();
        assertEquals(javadoc.isEmpty() ? 0 : own().count(), links);
    }

    @Test
    void pages_are_html_without_faults() {
        assertEquals(
                List.of(),
                own().flatMap(page ->
                                PAGES.get(page).parser().getErrors().stream().map(error -> page + ": " + error))
                        .toList());
        assertEquals(
                List.of(),
                faults(
                        own(),
                        "[id]",
                        (page, element) -> PAGES.get(page)
                                        .select("[id='" + element.id() + "']")
                                        .size()
                                > 1));
        assertEquals(
                List.of(),
                own().filter(page -> PAGES.get(page).select("main h1").size() != 1
                                || PAGES.get(page).title().isBlank())
                        .toList());
        assertEquals(
                "fr",
                PAGES.get(SITE.resolve("getting-started.fr.html"))
                        .select("html")
                        .attr("lang"));
    }

    @Test
    void a_fault_in_html_is_found() {
        Document page = parsed("<!doctype html><title>x</title><p><b>x</p></i>");
        assertFalse(page.parser().getErrors().isEmpty());
    }

    @Test
    void every_markdown_page_is_in_the_navigation() throws IOException {
        List<Path> reached =
                Contents.read(Generated.ROOT).pages().stream().map(Page::source).toList();
        try (Stream<Path> docs = Files.walk(Generated.ROOT.resolve("docs"));
                Stream<Path> root = Files.list(Generated.ROOT)) {
            List<Path> left = Stream.concat(docs, root)
                    .map(Generated.ROOT::relativize)
                    .filter(file -> file.toString().endsWith(".md") && !file.startsWith("docs/target"))
                    .filter(file -> !reached.contains(file))
                    .toList();
            assertEquals(List.of(), left);
        }
        assertEquals(reached.size(), own().count());
    }

    @Test
    void every_page_is_found_by_its_title() throws IOException {
        String index = Files.readString(SITE.resolve("assets/search.js"));
        for (Path page : own().toList()) {
            String title = PAGES.get(page).select("h1").text();
            String address = SITE.relativize(page).toString();
            assertTrue(index.contains("[\"" + address + "\",\"" + title + "\",\"\","), address);
        }
        assertTrue(index.contains(
                "[\"reference/findings.html#parameter_not_comparable\",\"Findings\",\"PARAMETER_NOT_COMPARABLE\","));
    }
}
