package io.github.mandat.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Writes XML 1.0: the same bytes whatever XML library is on the class path. What cannot stand in XML is replaced. */
final class XmlWriter {

    private static final String INDENT = "  ";

    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. */
    void start(String name, Map<String, String> attributes) {
        tag(name, attributes);
        xml.append(">\n");
        open.push(name);
    }

    /** Closes the element that was opened last. */
    void end() {
        String name = open.pop();
        indent();
        xml.append("</").append(name).append(">\n");
    }

    /** An element without content. */
    void empty(String name, Map<String, String> attributes) {
        tag(name, attributes);
        xml.append("/>\n");
    }

    /** An element with a text, which may have several lines. */
    void text(String name, Map<String, String> attributes, String text) {
        tag(name, attributes);
        xml.append('>').append(escape(text, false)).append("</").append(name).append(">\n");
    }

    private void tag(String name, Map<String, String> attributes) {
        indent();
        xml.append('<').append(name);
        attributes.forEach((attribute, value) -> xml.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escape(value, true))
                .append('"'));
    }

    private void indent() {
        xml.append(INDENT.repeat(open.size()));
    }

    private static String escape(String text, boolean inAttribute) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append(inAttribute ? "&quot;" : "\"");
                case '\n' -> escaped.append(inAttribute ? "&#10;" : "\n");
                default -> escaped.appendCodePoint(isAllowed(character) ? character : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    /** What production 2 of XML 1.0 allows, without control characters. */
    private static boolean isAllowed(int character) {
        return character >= 0x20 && character < 0x7F
                || character > 0x9F && character < 0xD800
                || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
