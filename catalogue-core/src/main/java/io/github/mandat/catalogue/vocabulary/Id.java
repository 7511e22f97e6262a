package io.github.mandat.catalogue.vocabulary;

import static java.util.Objects.requireNonNull;

/**
 * An identifier: a lower-case slug, unique among its kind in its document, such as {@code g2.3} or {@code petites-communes}.
 *
 * <p>The type parameter says what is identified, so that a measure's id cannot be passed where a clause's is asked for.
 *
 * @param <T> what is identified
 * @param value one to {@value #MAX_LENGTH} of the letters a–z, digits, and single inner dots or hyphens
 * @since 0.1
 */
@SuppressWarnings("UnusedTypeParameter") // it keeps the ids of different things apart
public record Id<T>(String value) implements Comparable<Id<?>> {

    /** The longest identifier, in characters. */
    public static final int MAX_LENGTH = 100;

    /** The form of an identifier, as a regular expression that Java and JSON Schema read alike. */
    public static final String SYNTAX = "[a-z0-9]+(?:[.-][a-z0-9]+)*";

    /** @throws IllegalArgumentException if {@code value} is not such a slug or is too long */
    public Id {
        requireNonNull(value, "value");
        if (value.length() > MAX_LENGTH || !isSlug(value)) {
            throw new IllegalArgumentException("identifier '" + value + "' must be 1 to " + MAX_LENGTH
                    + " characters: a-z, 0-9, with single dots or hyphens between them");
        }
    }

    /** Whether {@link #SYNTAX} matches, by hand: documents hold tens of thousands of identifiers. */
    private static boolean isSlug(String value) {
        boolean afterWord = false;
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            boolean inWord = character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
            if (!inWord && !(afterWord && (character == '-' || character == '.'))) {
                return false;
            }
            afterWord = inWord;
        }
        return afterWord;
    }

    /**
     * The identifier with this text.
     *
     * @throws IllegalArgumentException if {@code value} is not such a slug or is too long
     */
    public static <T> Id<T> of(String value) {
        return new Id<>(value);
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
