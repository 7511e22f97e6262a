package io.github.mandat.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.export.fixture.Browser;
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

/** The site in a real browser, opened as files are. What it showed is left in target/seen. */
class SiteBrowserTest {

    private static final Path SITE = Path.of("target/site");
    private static final Path SEEN = Path.of("target/seen");
    private static final int PHONE = 360;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        Files.createDirectories(SEEN);
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    private static void open(String page, int width, String scheme) {
        browser.open(SITE.resolve(page).toAbsolutePath(), width, scheme);
    }

    private static void picture(String name, int width) throws IOException {
        browser.picture(SEEN.resolve(name + ".png"), width, 2400);
    }

    /** Long tables and lists lose their later rows, which are made alike: the engine of accessibility takes seconds for them. */
    @ParameterizedTest
    @CsvSource({
        "index,1280,light",
        "getting-started.fr,360,light",
        "reference/formats,360,dark",
        "performance,1280,dark"
    })
    void a_page_is_sound(String page, int width, String scheme) throws IOException {
        open(page + ".html", width, scheme);
        picture(page.replace('/', '-') + "-" + width + "-" + scheme, width);
        browser.evaluate("for (const rows of document.querySelectorAll('tbody, .toc ul'))"
                + " [...rows.children].slice(3).forEach(row => row.remove());"
                + "[...document.querySelector('article').children].slice(40).forEach(block => block.remove())");
        assertEquals(List.of(), browser.complaints());
        assertEquals("", browser.violations());
    }

    @Test
    void no_page_is_wider_than_a_phone() throws IOException {
        for (Page page : Contents.read(Generated.ROOT).pages()) {
            open(page.address(), PHONE, "light");
            assertEquals(
                    PHONE,
                    browser.evaluate("document.documentElement.scrollWidth").asInt(),
                    page.address());
            assertEquals(List.of(), browser.complaints(), page.address());
        }
    }

    @Test
    void what_is_wide_scrolls_in_its_own_box_which_the_keyboard_reaches() {
        open("performance.html", PHONE, "light");
        assertTrue(browser.evaluate(
                        "[...document.querySelectorAll('.scroll')]" + ".some(box => box.scrollWidth > box.clientWidth)")
                .asBoolean());
        assertTrue(browser.evaluate("[...document.querySelectorAll('.scroll')]"
                        + ".every(box => (box.scrollWidth > box.clientWidth) === (box.tabIndex === 0))")
                .asBoolean());
    }

    @Test
    void search_finds_by_keyboard_alone() throws IOException {
        open("decisions/index.html", 1280, "light");
        browser.press("/", 191);
        type("derogat");
        assertEquals("Concepts › Glossary", shown("#site-results a:first-child b"));
        assertEquals("dérogat", shown("#site-results a:first-child span mark"));
        assertEquals("true", shown("[role=combobox]", "ariaExpanded"));
        assertTrue(shown("[role=status]").matches("\\d+ found"), shown("[role=status]"));
        picture("search-1280-light", 1280);
        assertEquals("", browser.violations());

        browser.press("Escape", 27);
        assertEquals("true", shown("#site-results", "hidden"));
        type("waiver");
        browser.press("ArrowDown", 40);
        type("s");
        assertEquals("null", shown("[role=combobox]", "ariaActiveDescendantElement"));
        browser.press("ArrowDown", 40);
        browser.press("ArrowDown", 40);
        browser.press("ArrowUp", 38);
        assertEquals(
                "result-0",
                browser.evaluate("document.activeElement.getAttribute('aria-activedescendant')")
                        .asString());
        assertEquals("Document formats › waivers", shown("#site-results [aria-selected=true] b"));
        browser.press("Enter", 13);
        assertTrue(arrives("reference/formats.html#waivers"));
        assertEquals(List.of(), browser.complaints());
    }

    @Test
    void all_words_are_asked_for_and_titles_come_first() throws IOException {
        open("index.html", PHONE, "dark");
        browser.press("/", 191);
        type("exporting csv");
        assertEquals("Exporting › CSV and JSON Lines", shown("#site-results a:first-child b"));
        picture("search-360-dark", PHONE);
        assertEquals("", browser.violations());
        browser.press("Escape", 27);
        type("expor");
        assertEquals("Exporting", shown("#site-results a:first-child b"));
        browser.press("Escape", 27);
        type("exporting zzz");
        assertEquals("Nothing found", shown("[role=status]:not(.unseen)"));
        browser.press("Escape", 27);
        assertEquals("", shown("[role=status].unseen"));
    }

    @Test
    void the_menu_of_a_phone_needs_no_script() {
        open("decisions/0008-one-report.html", PHONE, "light");
        String visible = "document.querySelector('nav').getBoundingClientRect().height > 100";
        assertTrue(!browser.evaluate(visible).asBoolean());
        browser.evaluate("document.querySelector('.menu').click()");
        assertTrue(browser.evaluate(visible).asBoolean());
        assertEquals("One report, many forms", shown("nav [aria-current]"));
    }

    private static void type(String text) {
        browser.ask("Input.insertText", Map.of("text", text));
        browser.evaluate("new Promise(done => setTimeout(done, 100))");
    }

    private static String shown(String selector) {
        return shown(selector, "textContent");
    }

    private static String shown(String selector, String property) {
        return browser.evaluate("String(document.querySelector('" + selector + "')." + property + ")")
                .asString();
    }

    private static boolean arrives(String address) {
        return browser.evaluate(
                        "new Promise(done => setTimeout(() => done(location.href.endsWith('" + address + "')), 200))")
                .asBoolean();
    }
}
