package io.github.mandat.catalogue.vocabulary;

import static java.util.Objects.requireNonNull;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a publisher may or may not have said. Not stated, unknown and a value are three different things: no cost stated
 * is not a cost of 0, and no size stated is not "all communes".
 *
 * @param <T> the type of the value
 * @since 0.1
 */
public sealed interface Stated<T> {

    /**
     * The publisher states this value; an empty list is a value.
     *
     * @param value what is stated
     */
    record Known<T>(T value) implements Stated<T> {
        public Known {
            value = frozen(requireNonNull(value, "value"));
        }

        /** Collections are copied, so that what is stated stays as it is. */
        @SuppressWarnings("unchecked") // a copy of a List is a List, a copy of a SortedSet is a SortedSet
        private static <T> T frozen(T value) {
            if (value instanceof List<?> list) {
                return (T) List.copyOf(list);
            }
            return value instanceof SortedSet<?> set
                    ? (T) Collections.unmodifiableSortedSet(new TreeSet<>(set))
                    : value;
        }
    }

    /** The publisher says nothing. */
    record NotStated<T>() implements Stated<T> {}

    /**
     * The publisher announces a value that cannot be known from its document.
     *
     * @param because why, in a few words: the label was a picture that is lost
     */
    record Unknown<T>(@ShortText String because) implements Stated<T> {
        public Unknown {
            requireNonNull(because, "because");
        }
    }

    /** Lets a Jakarta Validation provider see the constraints on a stated value. Registered as a service. */
    final class Extractor implements ValueExtractor<Stated<@ExtractedValue ?>> {

        /** Called by the provider. */
        public Extractor() {}

        @Override
        public void extractValues(Stated<?> stated, ValueReceiver receiver) {
            receiver.value(null, stated.known().orElse(null));
        }
    }

    /** This value, as stated. */
    static <T> Stated<T> of(T value) {
        return new Known<>(value);
    }

    /** Nothing stated. */
    static <T> Stated<T> notStated() {
        return new NotStated<>();
    }

    /** Announced, but not to be known. */
    static <T> Stated<T> unknown(String because) {
        return new Unknown<>(because);
    }

    /** The value, empty where it is not stated or unknown. */
    default Optional<T> known() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /** Whether the publisher says anything at all, be it that there is a value nobody can know. */
    default boolean isStated() {
        return !(this instanceof NotStated<T>);
    }

    /** This, or {@code other} where this is not stated. Associative, with {@link #notStated()} as its neutral element. */
    default Stated<T> or(Stated<T> other) {
        return isStated() ? this : other;
    }
}
