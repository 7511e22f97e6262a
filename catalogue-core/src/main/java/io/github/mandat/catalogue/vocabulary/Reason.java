package io.github.mandat.catalogue.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why something is so: a stable code and its arguments. Nothing is only a string; a {@link Phrasebook} words it.
 *
 * @param code a stable code in capitals, such as {@code STRENGTH_TOO_WEAK}
 * @param arguments by name, in the order of the names
 * @since 0.1
 */
public record Reason(String code, SortedMap<String, Argument> arguments) {

    public Reason {
        requireNonNull(code, "code");
        arguments = arguments.isEmpty()
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    /** A reason without arguments. */
    public static Reason of(String code) {
        return new Reason(code, Collections.emptySortedMap());
    }

    /** A reason with arguments. */
    public static Reason of(String code, Map<String, Argument> arguments) {
        return new Reason(code, new TreeMap<>(arguments));
    }

    /** This reason with one more argument, which replaces one of the same name. */
    public Reason with(String name, Argument argument) {
        SortedMap<String, Argument> more = new TreeMap<>(arguments);
        more.put(name, argument);
        return new Reason(code, more);
    }
}
