package io.github.mandat.catalogue.vocabulary;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A typed argument of a {@link Reason}, so that a program can read it and every language can word it.
 *
 * @since 0.1
 */
public sealed interface Argument {

    /**
     * A text that is the same in every language: a title, a name, a value as it was written.
     *
     * @param text the text
     */
    record Text(String text) implements Argument {
        public Text {
            requireNonNull(text, "text");
        }
    }

    /**
     * A number with its unit.
     *
     * @param number how much
     * @param unit of what, as the source writes it
     */
    record Quantity(BigDecimal number, Optional<String> unit) implements Argument {
        public Quantity {
            number = number.stripTrailingZeros();
            requireNonNull(unit, "unit");
        }
    }

    /**
     * The id of an item, with its document's where it is in another one.
     *
     * @param id an {@link Id} or a {@link Ref}, as text
     */
    record Item(String id) implements Argument {
        public Item {
            requireNonNull(id, "id");
        }
    }

    /**
     * The ids of several items.
     *
     * @param ids in their order
     */
    record Items(List<String> ids) implements Argument {
        public Items {
            ids = List.copyOf(ids);
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Day(LocalDate day) implements Argument {
        public Day {
            requireNonNull(day, "day");
        }
    }

    /**
     * A word that each language has its own for: a verdict, a lever, a kind of territory.
     *
     * @param term the constant with its type: {@code Lever.OWN}
     */
    record Term(String term) implements Argument {
        public Term {
            requireNonNull(term, "term");
        }
    }

    /** A text argument. */
    static Argument of(String text) {
        return new Text(text);
    }

    /** A bare number. */
    static Argument of(long number) {
        return new Quantity(BigDecimal.valueOf(number), Optional.empty());
    }

    /** A parameter's value with its unit. */
    static Argument of(Parameter parameter) {
        return new Quantity(parameter.value(), parameter.unit());
    }

    /** An item of this document. */
    static Argument of(Id<?> id) {
        return new Item(id.value());
    }

    /** An item of another document. */
    static Argument of(Ref<?> ref) {
        return new Item(ref.toString());
    }

    /** Several items. */
    static Argument of(List<? extends Id<?>> ids) {
        return new Items(ids.stream().map(Id::value).toList());
    }

    /** A day. */
    static Argument of(LocalDate day) {
        return new Day(day);
    }

    /** A word to be translated. */
    static Argument of(Enum<?> term) {
        return new Term(term.getDeclaringClass().getSimpleName() + "." + term.name());
    }
}
