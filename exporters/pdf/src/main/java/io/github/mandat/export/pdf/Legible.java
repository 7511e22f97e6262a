package io.github.mandat.export.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text that the bundled fonts can show. What they lack is named by its code, in brackets; nothing is lost. */
final class Legible {

    /** Inside quotes, before high punctuation and units, after "l." for line. */
    private static final Pattern KEPT_TOGETHER = Pattern.compile("(?<=«) | (?=[»:;?!%€])|(?<= l\\.) (?=[0-9])");

    private static final char NO_BREAK_SPACE = '\u00a0';

    /** The renderer leaves it out, whatever the fonts have. */
    private static final int OBJECT_REPLACEMENT = 0xFFFC;

    private Legible() {}

    /** The text with composed letters, no line break where French has none, and a visible stand-in for what no font has. */
    static String text(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder legible = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> append(character, legible));
        return KEPT_TOGETHER.matcher(legible).replaceAll(String.valueOf(NO_BREAK_SPACE));
    }

    private static void append(int character, StringBuilder legible) {
        if (isInvisible(character)) {
            return;
        }
        if (Character.getType(character) == Character.SPACE_SEPARATOR && character != ' ') {
            // The widths of spaces do not matter here; that a line must not break does.
            legible.append(breaks(character) ? ' ' : NO_BREAK_SPACE);
        } else if (Fonts.have(character) && character != OBJECT_REPLACEMENT) {
            legible.appendCodePoint(character);
        } else {
            legible.append("[U+")
                    .append(String.format(Locale.ROOT, "%04X", character))
                    .append(']');
        }
    }

    /** What joins or varies signs, and has no look of its own. */
    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || character >= 0xFE00 && character <= 0xFE0F
                || character >= 0xE0100 && character <= 0xE01EF;
    }

    private static boolean breaks(int space) {
        return space != NO_BREAK_SPACE && space != 0x202F && space != 0x2007;
    }
}
