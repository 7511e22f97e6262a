package io.github.mandat.export.spi;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Id;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Something that the user of a format can choose.
 *
 * @param <T> the type of its values
 * @param name its name, a slug
 * @param standard the value where none is chosen
 * @param parse from a text to a value; refuses with an IllegalArgumentException
 * @param description what it is for, and which values it takes
 * @since 0.1
 */
public record ExportOption<T>(String name, T standard, Function<String, T> parse, String description) {

    /** The language of what a format adds to the document: French by default, or English. */
    public static final ExportOption<Locale> LANGUAGE =
            new ExportOption<>("lang", Locale.FRENCH, ExportOption::language, "fr | en");

    public ExportOption {
        Id.of(name);
        requireNonNull(standard, "standard");
        requireNonNull(parse, "parse");
        requireNonNull(description, "description");
    }

    /** Something that is done or not: {@code true} or {@code false}. */
    public static ExportOption<Boolean> flag(String name, boolean standard, String description) {
        return new ExportOption<>(name, standard, text -> flag(name, text), description + " (true | false)");
    }

    private static boolean flag(String name, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(name + " '" + text + "' must be true or false");
        }
        return text.equals("true");
    }

    /** One of some words, of which the first is the standard. */
    public static ExportOption<String> choice(String name, List<String> words, String description) {
        return new ExportOption<>(
                name,
                words.get(0),
                text -> oneOf(name, words, text),
                description + " (" + String.join(" | ", words) + ")");
    }

    private static String oneOf(String name, List<String> words, String text) {
        if (!words.contains(text)) {
            throw new IllegalArgumentException(name + " '" + text + "' must be one of " + String.join(", ", words));
        }
        return text;
    }

    private static Locale language(String text) {
        return List.of(Locale.FRENCH, Locale.ENGLISH).stream()
                .filter(locale -> locale.getLanguage().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("language '" + text + "' must be fr or en"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExportOption<?> option && option.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
