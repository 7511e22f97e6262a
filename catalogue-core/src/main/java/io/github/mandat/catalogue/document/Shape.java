package io.github.mandat.catalogue.document;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a Java type stands in a document. One description serves three ends: {@link Binder} reads by it, {@link Unbinder}
 * writes by it, {@link SchemaWriter} publishes it.
 */
sealed interface Shape {

    /**
     * A text: a string, an id, a date, a timing.
     *
     * @param type the Java type
     * @param target what an {@code Id} or {@code Ref} identifies
     * @param form the form that the text must have, as a regular expression; none: any
     * @param example what the form looks like, for a message
     * @param parse from text to value; may refuse with an IllegalArgumentException
     */
    record Text(
            Class<?> type,
            @Nullable Class<?> target,
            int shortest,
            int longest,
            Optional<String> form,
            String example,
            Function<String, Object> parse)
            implements Shape {}

    /** A number; whole or not. */
    record Number(
            Class<?> type,
            boolean whole,
            @Nullable Long least,
            @Nullable Long most) implements Shape {}

    /** True or false. */
    record Truth() implements Shape {}

    /** One of several words. */
    record Words(Class<?> type, Map<String, Object> constants) implements Shape {
        String word(Object constant) {
            return constants.entrySet().stream()
                    .filter(entry -> entry.getValue() == constant)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** A list or, without repetitions and in natural order, a set. */
    record Many(Shape item, boolean set, int fewest, int most) implements Shape {
        Object collect(List<Object> items) {
            return set ? Collections.unmodifiableSortedSet(new TreeSet<>(items)) : List.copyOf(items);
        }
    }

    /** An object with free names, in their order. */
    record Named(Shape value) implements Shape {
        Object collect(Map<String, Object> values) {
            SortedMap<String, Object> sorted = new TreeMap<>(values);
            return Collections.unmodifiableSortedMap(sorted);
        }
    }

    /** An object with known fields: a record. */
    final class Fields implements Shape {
        private final Class<?> type;
        private final Function<@Nullable Object[], Object> constructor;
        private List<Slot> slots = List.of();

        Fields(Class<?> type, Function<@Nullable Object[], Object> constructor) {
            this.type = type;
            this.constructor = constructor;
        }

        /** The fields are set once, after the shape is known by its type, so that types can contain themselves. */
        void close(List<Slot> all) {
            slots = List.copyOf(all);
        }

        Class<?> type() {
            return type;
        }

        List<Slot> slots() {
            return slots;
        }

        Object construct(@Nullable Object[] values) {
            return constructor.apply(values);
        }

        /** Whether an object without any field is one of these. */
        boolean canBeEmpty() {
            return slots.stream().noneMatch(slot -> slot.presence() == Presence.REQUIRED);
        }
    }

    /** One of several records, told apart by the name of their first field. */
    record OneOf(Class<?> type, Map<String, Fields> byFirstField) implements Shape {}

    /** A field of a record. */
    record Slot(String name, Shape shape, Presence presence, Function<Object, Object> get) {}

    /** What it means that a field is absent. */
    enum Presence {
        /** It must not be. */
        REQUIRED,
        /** An empty {@code Optional}. */
        OPTIONAL,
        /** A {@code Stated} that is not stated; the field may also hold {@code {unknown: why}}. */
        STATED,
        /** An empty list, set or map. */
        EMPTY,
        /** A record of which nothing is stated. */
        BLANK
    }
}
