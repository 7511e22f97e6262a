package io.github.mandat.testkit.rule;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What can be said of an item of a programme, as a verb phrase without its subject: "state a cost". It chooses items after
 * {@code that()} and holds them to something after {@code should()}. Immutable.
 *
 * <pre>{@code
 * Condition<Pledge> nameAPartner = Condition.of("name a partner", pledge -> pledge.partners().known().isPresent());
 * pledges().that().adoptAMeasure().should(nameAPartner).check(sens);
 * }</pre>
 *
 * @param <T> the items
 * @since 0.1
 */
public final class Condition<T> {

    private final String words;
    private final BiFunction<T, EvaluatedProgramme, Optional<String>> lacks;

    private Condition(String words, BiFunction<T, EvaluatedProgramme, Optional<String>> lacks) {
        this.words = requireNonNull(words, "words");
        this.lacks = requireNonNull(lacks, "lacks");
    }

    /** What an item shows by itself. */
    public static <T> Condition<T> of(String words, Predicate<T> holds) {
        return of(words, (item, programme) -> holds.test(item));
    }

    /** What an item shows together with its programme. */
    public static <T> Condition<T> of(String words, BiPredicate<T, EvaluatedProgramme> holds) {
        return new Condition<>(
                words,
                (item, programme) -> holds.test(item, programme) ? Optional.empty() : Optional.of("does not " + words));
    }

    /**
     * What an item shows, with words of its own for one that does not.
     *
     * @param lacks what an item lacks, for a failure: "states no cost"; empty where the condition holds
     */
    public static <T> Condition<T> explained(String words, BiFunction<T, EvaluatedProgramme, Optional<String>> lacks) {
        return new Condition<>(words, lacks);
    }

    /** The verb phrase. */
    public String words() {
        return words;
    }

    /** Whether it holds. */
    public boolean holds(T item, EvaluatedProgramme programme) {
        return lacks(item, programme).isEmpty();
    }

    /** What the item lacks; empty where the condition holds. */
    public Optional<String> lacks(T item, EvaluatedProgramme programme) {
        return lacks.apply(item, programme);
    }

    /** Both. */
    public Condition<T> and(Condition<T> other) {
        return new Condition<>(words + " and " + other.words, (item, programme) -> {
            Optional<String> first = lacks(item, programme);
            Optional<String> second = other.lacks(item, programme);
            return first.isPresent() && second.isPresent()
                    ? Optional.of(first.get() + " and " + second.get())
                    : first.or(() -> second);
        });
    }

    /** At least one of both. */
    public Condition<T> or(Condition<T> other) {
        return new Condition<>(
                words + " or " + other.words,
                (item, programme) -> lacks(item, programme)
                        .flatMap(first -> other.lacks(item, programme).map(second -> first + " and " + second)));
    }

    /** The contrary. */
    public Condition<T> negate() {
        return new Condition<>(
                "not " + words,
                (item, programme) -> holds(item, programme) ? Optional.of("does " + words) : Optional.empty());
    }
}
