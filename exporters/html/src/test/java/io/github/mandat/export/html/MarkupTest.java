package io.github.mandat.export.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class MarkupTest {

    /** What is left of a text: printable characters that XML has. */
    private static String left(String text) {
        return Markup.printable(text).replaceAll("[\\uFFFE\\uFFFF\\p{Cs}]|[\\x{1FFFE}\\x{1FFFF}]", "\uFFFD");
    }

    @Property
    void any_text_is_read_back_as_text(@ForAll String text) {
        Element root = Xml.parse(new Markup().element("p", text, "id", text).toString());
        assertEquals(left(text), root.getTextContent());
        assertEquals(left(text), root.getAttribute("id"));
        assertEquals(1, root.getAttributes().getLength());
        assertEquals(0, root.getElementsByTagName("*").getLength());
    }

    @Property
    void text_made_of_markup_is_read_back_as_text(@ForAll @MarkupCharacters String text) {
        Element root = Xml.parse(new Markup().element("p", text, "id", text).toString());
        assertEquals(text, root.getTextContent());
        assertEquals(text, root.getAttribute("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "style", "iframe", "img", "object", "use", "image", "foreignObject", "P", ""})
    void what_could_run_or_load_cannot_be_written(String element) {
        assertThrows(IllegalArgumentException.class, () -> new Markup().open(element));
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "onload", "style", "src", "srcset", "xlink:href", "action", "data-", "data-x y"})
    void nor_can_an_attribute_that_does(String attribute) {
        assertThrows(IllegalArgumentException.class, () -> new Markup().open("p", attribute, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "//example.org",
                "JAVASCRIPT:x",
                " https://x",
                "page.html"
            })
    void an_address_is_a_place_on_the_page_or_on_the_web(String address) {
        assertThrows(IllegalArgumentException.class, () -> new Markup().open("a", "href", address));
    }

    @Test
    void what_was_opened_must_be_closed() {
        Markup markup = new Markup().open("p");
        assertThrows(IllegalStateException.class, markup::toString);
    }
}
