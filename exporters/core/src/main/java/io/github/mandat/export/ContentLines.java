package io.github.mandat.export;

import io.github.mandat.export.report.Report;
import java.nio.charset.StandardCharsets;

/** The content lines of RFC 5545: escaped, folded at 75 octets between characters, ended by CRLF. */
final class ContentLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /** A line whose value is in its final form. */
    ContentLines add(String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int more = octets(character);
            if (octets + more > LONGEST) {
                lines.append(END).append(' ');
                octets = 1;
            }
            lines.appendCodePoint(character);
            octets += more;
            i += Character.charCount(character);
        }
        lines.append(END);
        return this;
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        } else if (character < 0x800) {
            return 2;
        } else {
            return character < 0x10000 ? 3 : 4;
        }
    }

    /** A line whose value is a text; each of the paragraphs begins on a line of its own in it. */
    ContentLines text(String name, String... paragraphs) {
        StringBuilder value = new StringBuilder();
        for (String paragraph : paragraphs) {
            value.append(value.isEmpty() ? "" : "\\n").append(escape(Report.printable(paragraph)));
        }
        return add(name, value.toString());
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
