package io.github.mandat.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sites of a few pages. */
class SiteGeneratorTest {

    @TempDir
    Path root;

    @BeforeEach
    void pages() throws IOException {
        write("README.md", "# Home\n\n[guide](docs/guide.md#one), [data](data/), [all](docs/README.md)\n");
        write("docs/README.md", "# All\n\n## Reference\n\n- [guide](guide.md), [decisions](decisions/README.md)\n");
        write(
                "docs/guide.md",
                "# Guide\n\n<!-- made -->\n\nSee `Clause.of(x)` and `other`.\n\n## One\n\n## One\n\n| | |\n| --- | ---: |\n| a | 1 |\n");
        write("docs/decisions/README.md", "# Decisions\n\n1. [First](0001-first.md)\n");
        write("docs/decisions/0001-first.md", "# First\n\n[the guide](../guide.md), [a schema](../x.json)\n");
        write("docs/x.json", "{}");
        write("data/a.yaml", "");
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void generate(String javadoc) throws IOException {
        SiteGenerator.main(new String[] {
            root.toString(), root.resolve("site").toString(), "https://forge/x", "1.2", "javadoc=" + javadoc
        });
    }

    private Document page(String address) throws IOException {
        return Jsoup.parse(Files.readString(root.resolve("site").resolve(address)));
    }

    @Test
    void links_lead_to_pages_copies_and_the_forge() throws IOException {
        generate("");
        assertEquals(
                List.of("guide.html#one", "https://forge/x/tree/HEAD/data", "contents.html"),
                page("index.html").select("article a").eachAttr("href"));
        Document first = page("decisions/0001-first.html");
        assertEquals(
                List.of("../guide.html", "../x.json"), first.select("article a").eachAttr("href"));
        assertTrue(Files.exists(root.resolve("site/x.json")));
        assertEquals("First", first.select("nav [aria-current]").text());
        assertEquals(
                "../guide.html",
                page("decisions/index.html").select("[rel=prev]").attr("href"));
    }

    @Test
    void all_links_that_lead_nowhere_are_named_at_once() throws IOException {
        write("docs/guide.md", "# Guide\n\n[a](gone.md) [b](../nor-this/)\n");
        String message =
                assertThrows(IllegalStateException.class, () -> generate("")).getMessage();
        assertEquals("links that lead nowhere: docs/guide.md → docs/gone.md, docs/guide.md → nor-this", message);
    }

    @Test
    void markdown_becomes_sound_html() throws IOException {
        generate("");
        Document guide = page("guide.html");
        assertEquals(List.of("one", "one-1"), guide.select("article h2").eachAttr("id"));
        assertFalse(guide.html().contains("made"));
        assertEquals(0, guide.select("thead, [align]").size());
        assertEquals("1", guide.select(".scroll td.right").text());
        assertFalse(guide.select("nav").text().contains("Javadoc"));
        assertEquals("1.2", guide.select("footer .version").text());
    }

    @Test
    void french_wording_on_an_english_page_says_that_it_is_french() throws IOException {
        write("docs/guide.md", "# Guide\n\n- English: yes\n- Français : oui\n- Cure: none\n- Remède : aucun\n");
        generate("");
        assertEquals(
                List.of("Français : oui", "Remède : aucun"),
                page("guide.html").select("article [lang=fr]").eachText());
    }

    @Test
    void types_lead_to_their_javadoc_where_it_was_made() throws IOException {
        write(
                "api/type-search-index.js",
                "typeSearchIndex = [{\"l\":\"All\",\"u\":\"all.html\"},{\"p\":\"org.x\",\"l\":\"Clause\"}];go();");
        generate(root.resolve("api").toString());
        assertEquals(
                List.of("api/org/x/Clause.html"),
                page("guide.html").select("article p a").eachAttr("href"));
        assertEquals(
                "../api/index.html",
                page("decisions/index.html").select("nav a:contains(Javadoc)").attr("href"));
        assertTrue(Files.readString(root.resolve("site/assets/search.js"))
                .contains("[\"api/org/x/Clause.html\",\"Javadoc\",\"Clause\",\"Clause\"]"));
    }
}
