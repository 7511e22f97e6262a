package io.github.mandat.export.html;

import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML and SVG. Only elements and attributes on its lists can be written, and none of them runs or loads anything: what
 * a document says can be text or the value of such an attribute, and nothing else.
 */
final class Markup {

    private static final Set<String> ELEMENTS = Set.of(
            ("a article aside bdi body button caption code dd desc details div dl dt figcaption figure footer form h1 h2 h3"
                            + " h4 h5 h6 head header html input label li line main meta nav ol option p path rect section"
                            + " select small span strong summary svg table tbody td text th thead title tr ul g")
                    .split(" "));

    private static final Set<String> ATTRIBUTES = Set.of(
            ("aria-hidden aria-label aria-labelledby aria-live charset class colspan content d dir fill for font-family"
                            + " font-size font-weight height hidden href http-equiv id lang name open rel role scope stroke"
                            + " stroke-dasharray stroke-linecap stroke-linejoin stroke-width tabindex text-anchor transform"
                            + " type value viewBox width x x1 x2 xmlns y y1 y2 rx")
                    .split(" "));

    private static final Set<String> VOID = Set.of("input", "meta");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with these attributes, names and values in turn. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing but a text in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element without content. */
    Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append(VOID.contains(element) ? ">" : "/>");
        return this;
    }

    /** A text. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** A line break in the source, where a reader of the source wants one. */
    Markup newLine() {
        out.append('\n');
        return this;
    }

    /** A style or a script of our own, as it is. */
    Markup block(String element, OwnBlock block) {
        out.append('<').append(element).append('>').append(block.text());
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** What stands before everything else. */
    Markup prologue(String declaration) {
        out.append(declaration).append('\n');
        return this;
    }

    private void start(String element, String... attributes) {
        if (!ELEMENTS.contains(element)) {
            throw new IllegalArgumentException("no element '" + element + "'");
        }
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            if (!ATTRIBUTES.contains(name) && !name.matches("data-[a-z]+")) {
                throw new IllegalArgumentException("no attribute '" + name + "'");
            }
            if (name.equals("href") && !attributes[i + 1].matches("#[!-~]*|https?://[!-~]+")) {
                throw new IllegalArgumentException("no address: '" + attributes[i + 1] + "'");
            }
            out.append(' ').append(name).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        printable(text).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint((character & 0xFFFE) == 0xFFFE ? 0xFFFD : character);
            }
        });
    }

    /** The text without what steers, turns or breaks a line of text. */
    static String printable(String text) {
        return new Span(text, Tone.PLAIN).text();
    }

    /** All that was written; every element is closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }
}
