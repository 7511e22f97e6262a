package io.github.mandat.catalogue.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A reference to an item of another document, written {@code document-id/item-id}.
 *
 * @param <T> what is referred to
 * @param document the id of the document that holds the item
 * @param item the item's id in that document
 * @since 0.1
 */
public record Ref<T>(Id<?> document, Id<T> item) implements Comparable<Ref<?>> {

    /** The form of a reference, as a regular expression that Java and JSON Schema read alike. */
    public static final String SYNTAX = Id.SYNTAX + "/" + Id.SYNTAX;

    private static final Comparator<Ref<?>> ORDER =
            Comparator.<Ref<?>, Id<?>>comparing(Ref::document).thenComparing(Ref::item);

    public Ref {
        requireNonNull(document, "document");
        requireNonNull(item, "item");
    }

    /**
     * The reference with this text.
     *
     * @throws IllegalArgumentException if {@code text} is not two identifiers with one slash between them
     */
    public static <T> Ref<T> of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("reference '" + text + "' must be written document-id/item-id");
        }
        return new Ref<>(Id.of(text.substring(0, slash)), Id.of(text.substring(slash + 1)));
    }

    @Override
    public int compareTo(Ref<?> other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return document + "/" + item;
    }
}
