package io.github.mandat.testkit.plugin;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What no text file may hold as it is, whatever the format. */
final class TextChecks {

    private TextChecks() {}

    static void check(byte[] file, String title) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            fail("a text is UTF-8: " + title, e);
            return;
        }
        text.codePoints()
                .filter(character -> isControl(character) || isOverride(character))
                .findFirst()
                .ifPresent(character -> fail(String.format("U+%04X is written as it is: %s", character, title)));
        assertTrue(!text.isEmpty(), "something is written");
    }

    /** Characters that steer a terminal or a parser. */
    private static boolean isControl(int character) {
        return Character.getType(character) == Character.CONTROL
                && character != '\n'
                && character != '\r'
                && character != '\t';
    }

    /** Characters that turn the order of what follows. */
    private static boolean isOverride(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
