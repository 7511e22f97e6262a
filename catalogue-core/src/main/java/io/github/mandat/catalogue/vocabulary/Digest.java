package io.github.mandat.catalogue.vocabulary;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A SHA-256 digest, written {@code sha256:} and 64 lower-case hexadecimal digits.
 *
 * @param value the digest in that form
 * @since 0.1
 */
public record Digest(String value) {

    /** The form of a digest, as a regular expression that Java and JSON Schema read alike. */
    public static final String SYNTAX = "sha256:[0-9a-f]{64}";

    private static final String PREFIX = "sha256:";
    private static final int LENGTH = PREFIX.length() + 64;

    /** @throws IllegalArgumentException if {@code value} has another form */
    public Digest {
        requireNonNull(value, "value");
        if (value.length() != LENGTH || !value.startsWith(PREFIX) || !isHexadecimal(value)) {
            throw new IllegalArgumentException("digest '" + value + "' must be sha256: and 64 hexadecimal digits");
        }
    }

    private static boolean isHexadecimal(String value) {
        for (int i = PREFIX.length(); i < LENGTH; i++) {
            char character = value.charAt(i);
            if ((character < '0' || character > '9') && (character < 'a' || character > 'f')) {
                return false;
            }
        }
        return true;
    }

    /** The digest of these bytes. */
    public static Digest ofBytes(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Digest(PREFIX + HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    /** The digest of a wording, whatever its typography: of its {@link #words}, in UTF-8. */
    public static Digest ofWording(String wording) {
        return ofBytes(words(wording).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A wording without its typography: Unicode form NFKC, lower case, every run of characters that are neither letters nor digits as
     * one space, none at the ends.
     */
    public static String words(String wording) {
        String folded = Normalizer.normalize(wording, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder words = new StringBuilder(folded.length());
        boolean between = false;
        for (int i = 0; i < folded.length(); ) {
            int character = folded.codePointAt(i);
            i += Character.charCount(character);
            if (isInWord(character)) {
                if (between && words.length() > 0) {
                    words.append(' ');
                }
                words.appendCodePoint(character);
                between = false;
            } else {
                between = true;
            }
        }
        return words.toString();
    }

    /** A letter or any kind of number. */
    private static boolean isInWord(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(character);
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
