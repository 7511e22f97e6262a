package io.github.mandat.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.fixture.Browser;
import io.github.mandat.export.fixture.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real exports in a real browser. What it showed is left in target/seen. */
class BrowserTest {

    private static final Path SEEN = Path.of("target/seen");
    private static Browser browser;

    /**
     * Opens everything, and leaves three rows of each list: those after them are made in the same way, and the engine of
     * accessibility takes seconds for a thousand. One page is looked at whole.
     */
    private static final String FEW_ROWS =
            "for (const list of document.querySelectorAll('.short, .rows, #proof-list')) [...list.children].slice(3).forEach(row => row.remove());"
                    + "document.querySelectorAll('details').forEach(details => details.open = true);";

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        Files.createDirectories(SEEN);
        write("assessment.html", Documents.sensAssessment());
        write("programme.html", Documents.sens().programme());
        write("catalogue.html", Documents.sens().catalogues().get(0));
        write(
                "applicability.html",
                Documents.engine()
                        .applicable(
                                Documents.sens().catalogues().get(0),
                                Documents.sens().territory()));
        write("hostile.html", new Fixture("</title><script>alert(1)</script>\" onload=alert(1) ").assessment());
        for (String picture : List.of("coverage", "costs", "timeline")) {
            Files.writeString(
                    SEEN.resolve(picture + ".svg"),
                    Documents.export(Documents.sensAssessment(), "svg", Map.of("picture", picture)));
        }
    }

    private static void write(String name, Document document) throws IOException {
        Files.writeString(SEEN.resolve(name), Documents.export(document, "html", Map.of()));
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "assessment,1280,light", "assessment,390,light", "assessment,1280,dark", "assessment,390,dark",
        "programme,1280,light", "programme,390,dark", "catalogue,1280,dark", "catalogue,390,light",
        "applicability,1280,light", "applicability,390,dark", "hostile,390,light"
    })
    void a_page_is_sound(String page, int width, String scheme) throws IOException {
        browser.open(SEEN.resolve(page + ".html"), width, scheme);
        browser.picture(SEEN.resolve(page + "-" + width + "-" + scheme + ".png"), width, 3000);
        assertEquals(
                width, browser.evaluate("document.documentElement.scrollWidth").asInt(), "nothing sticks out");
        boolean whole = page.equals("assessment") && width == 1280 && scheme.equals("light");
        browser.evaluate(
                whole ? "document.querySelectorAll('details').forEach(details => details.open = true)" : FEW_ROWS);
        assertEquals("", browser.violations());
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void the_engine_of_accessibility_finds_faults() throws IOException {
        browser.open(SEEN.resolve("catalogue.html"), 390, "light");
        browser.evaluate(
                "document.querySelector('main').append(document.createElement('img'), document.createElement('button'))");
        String found = browser.violations();
        assertTrue(found.contains("image-alt") && found.contains("button-name"), found);
    }

    @Test
    void filters_hide_and_say_how_many_are_left() {
        browser.open(SEEN.resolve("assessment.html"), 1280, "light");
        assertEquals("Affichage : 37 sur 37", status("proof-list"));
        choose("proof-list", "backed", "MISSING");
        String missing = status("proof-list");
        long shown = browser.evaluate("document.querySelectorAll('#proof-list [data-item]:not([hidden])').length")
                .asLong();
        assertEquals("Affichage : " + shown + " sur 37", missing);
        assertTrue(shown > 0 && shown < 37, missing);
        browser.evaluate("document.querySelector('form[data-list=\"proof-list\"]').reset()");
        assertEquals("Affichage : 37 sur 37", status("proof-list"));
        browser.evaluate("{ const q = document.querySelector('form[data-list=\"measure-list\"] [type=search]');"
                + " q.value = 'ZERO chomeur'; q.dispatchEvent(new Event('input', {bubbles: true})); }");
        assertTrue(status("measure-list").matches("Affichage : [1-9] sur 23"), "accents and case do not matter");
        assertEquals(List.of(), browser.complaints());
    }

    private static void choose(String list, String name, String value) {
        browser.evaluate("{ const s = document.querySelector('form[data-list=\"" + list + "\"] [name=" + name
                + "]'); s.value = '" + value + "'; s.dispatchEvent(new Event('input', {bubbles: true})); }");
    }

    private static String status(String list) {
        return browser.evaluate("new Promise(done => setTimeout(() => done(document.querySelector('form[data-list=\""
                        + list + "\"] [role=status]').textContent), 20))")
                .asString();
    }

    @Test
    void the_keyboard_is_enough() {
        browser.open(SEEN.resolve("assessment.html"), 1280, "light");
        browser.press("Tab", 9);
        assertEquals(
                "#main",
                browser.evaluate("document.activeElement.getAttribute('href')").asString());
        assertTrue(
                browser.evaluate("document.activeElement.getBoundingClientRect().top >= 0")
                        .asBoolean(),
                "it can be seen");
        browser.press("Enter", 13);
        boolean found = false;
        for (int i = 0; i < 12 && !found; i++) {
            browser.press("Tab", 9);
            found = browser.evaluate("document.activeElement.matches('#guarantee-g1 > details > summary')")
                    .asBoolean();
        }
        assertTrue(found, "the first guarantee is reached");
        assertEquals(
                "3px",
                browser.evaluate("getComputedStyle(document.activeElement).outlineWidth")
                        .asString());
        browser.press("Enter", 13);
        assertTrue(browser.evaluate("document.querySelector('#guarantee-g1 > details').open")
                .asBoolean());
    }

    @Test
    void a_link_to_a_clause_opens_what_it_is_in() {
        browser.open(SEEN.resolve("assessment.html"), 1280, "light");
        browser.evaluate("location.hash = '#clause-g5.6'");
        String open = "new Promise(done => setTimeout(() => done(document.querySelector('#guarantee-g5 > details').open"
                + " && document.getElementById('clause-g5.6').querySelector('details').open), 100))";
        assertTrue(browser.evaluate(open).asBoolean());
    }

    @Test
    void printing_opens_everything() throws IOException {
        browser.open(SEEN.resolve("assessment.html"), 1280, "dark");
        browser.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertEquals(
                0,
                browser.evaluate("document.querySelectorAll('details:not([open])').length")
                        .asInt());
        browser.evaluate("dispatchEvent(new Event('afterprint'))");
        assertTrue(browser.evaluate("document.querySelectorAll('details:not([open])').length")
                        .asInt()
                > 40);
        String pdf = browser.ask("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data")
                .asString();
        Files.write(SEEN.resolve("print.pdf"), java.util.Base64.getDecoder().decode(pdf));
    }

    @ParameterizedTest
    @CsvSource({"coverage", "costs", "timeline"})
    void a_picture_shows_by_itself(String picture) throws IOException {
        browser.open(SEEN.resolve(picture + ".svg"), 1160, "dark");
        browser.picture(SEEN.resolve(picture + ".png"), 1160, 1000);
        assertTrue(browser.evaluate("document.querySelector('text').getBoundingClientRect().width > 50")
                .asBoolean());
        assertEquals(
                0,
                browser.evaluate(
                                "[...document.querySelectorAll('text')].filter(text => text.getBBox().x + text.getBBox().width"
                                        + " > document.documentElement.viewBox.baseVal.width - 20).length")
                        .asInt(),
                "no text sticks out");
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void it_stays_fast_with_407_measures_and_2000_pledges() throws IOException {
        write("large.html", Large.assessment());
        write("large-programme.html", Large.programme());
        for (String page : List.of("large", "large-programme")) {
            Path file = SEEN.resolve(page + ".html");
            browser.open(file, 390, "light");
            double loaded = browser.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd")
                    .asDouble();
            double filtered = browser.evaluate(
                            "(() => { const q = document.querySelector('form[data-list^=pledge] [type=search]');"
                                    + " const start = performance.now(); q.value = 'rue 12';"
                                    + " q.dispatchEvent(new Event('input', {bubbles: true})); document.body.offsetHeight;"
                                    + " return performance.now() - start; })()")
                    .asDouble();
            System.out.printf(
                    "%s: %d kB, loaded in %.0f ms, filtered in %.0f ms%n",
                    page, Files.size(file) / 1000, loaded, filtered);
            assertTrue(loaded < 5_000, "loaded in " + loaded);
            assertTrue(filtered < 2_000, "filtered in " + filtered);
            assertEquals(List.of(), browser.complaints());
        }
    }
}
