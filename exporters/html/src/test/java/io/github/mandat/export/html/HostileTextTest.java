package io.github.mandat.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.export.fixture.Fixture;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in a document comes out legible, and as text. */
class HostileTextTest {

    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z!?][^\\s>/]*");

    static Stream<String> texts() {
        return Stream.of(
                "<script>alert(1)</script> ",
                "</title></style></script><img src=x onerror=alert(1)> ",
                "\" onmouseover=\"alert(1) ",
                "' autofocus onfocus='alert(1) ",
                "javascript:alert(1) ",
                "=cmd|' /C calc'!A0 ",
                "]]> ",
                "--><!-- ",
                "&lt;b&gt; &amp; ",
                "\u202eenvers\u202c\u2066 ",
                "\u0000\u0007\u001b[31m\r\n\t\u0085\u2028 ",
                "\u200b\u200e\ufeff ",
                "\ud800 \udc00 ",
                "\ufffe\uffff ",
                "👩‍👧 🏛️ سلام Œuvre ≥ 10 € ",
                "x".repeat(10_000) + " ");
    }

    private static List<Document> documents(String text) {
        Fixture fixture = new Fixture(text);
        return List.of(
                fixture.assessment(),
                fixture.programme(),
                fixture.catalogue(),
                Documents.engine()
                        .applicable(fixture.catalogue(), fixture.programme().territory()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_page_has_the_same_elements_whatever_it_says(String hostile) {
        List<Document> harmless = documents("");
        List<Document> hostiles = documents(hostile);
        for (int i = 0; i < harmless.size(); i++) {
            String expected = Documents.export(harmless.get(i), "html", Map.of());
            String page = Documents.export(hostiles.get(i), "html", Map.of());
            // Pictures break long titles into lines: there may be more of these, and of nothing else.
            assertEquals(tags(withoutPictures(expected)), tags(withoutPictures(page)));
            assertTrue(page.contains(escaped(Markup.printable(hostile).strip())), () -> "lost: " + hostile);
            assertHarmless(page);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_picture_is_well_formed_whatever_it_says(String hostile) {
        for (String picture : List.of("coverage", "costs", "timeline")) {
            for (Document document : documents(hostile)) {
                if (!isDrawn(document)) {
                    continue;
                }
                String svg = Documents.export(document, "svg", Map.of("picture", picture));
                assertEquals("svg", Xml.parse(svg).getTagName());
                assertHarmless(svg);
                assertFalse(svg.contains("<script") || svg.contains("<style") || svg.contains("href"), svg);
            }
        }
    }

    private static boolean isDrawn(Document document) {
        return document instanceof io.github.mandat.rules.assessment.Assessment
                || document instanceof io.github.mandat.catalogue.Catalogue;
    }

    private static void assertHarmless(String text) {
        assertFalse(text.codePoints()
                .anyMatch(character -> character != '\n'
                        && character != 0x200D
                        && (Character.isISOControl(character)
                                || Character.getType(character) == Character.FORMAT
                                || Character.getType(character) == Character.SURROGATE
                                || (character & 0xFFFE) == 0xFFFE)));
    }

    private static String withoutPictures(String page) {
        return page.replaceAll("(?s)<svg.*?</svg>", "");
    }

    private static List<String> tags(String page) {
        return TAG.matcher(page).results().map(MatchResult::group).toList();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replaceAll("[\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
