package io.github.mandat.testkit.rule;

import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Items that a sentence is about. Immutable: each method chooses fewer of them.
 *
 * @param <T> the items
 * @param <S> the subject itself
 * @param <R> the rules about it
 * @since 0.1
 */
public abstract sealed class Subject<T, S, R> permits Pledges, Measures, Clauses {

    private final Kind<T> kind;
    private final Chosen<T> chosen;

    Subject(Kind<T> kind, Chosen<T> chosen) {
        this.kind = kind;
        this.chosen = chosen;
    }

    abstract S only(Chosen<T> fewer);

    abstract R rule(Sentence<T> sentence);

    /** Those that do this besides. */
    public S that(Condition<T> condition) {
        String words = condition.words();
        return only(chosen.and("that " + (words.startsWith("be ") ? "are " + words.substring(3) : words), condition));
    }

    /** What each of them should do. */
    public R should(Condition<T> condition) {
        return rule(Sentence.of(kind, chosen, condition));
    }

    /** Those of some part: " in chapter 'eau'". */
    S within(String part, BiPredicate<T, EvaluatedProgramme> holds) {
        return only(chosen.and(part, Condition.of("be " + part, holds)));
    }

    /** A condition with what an item lacks where it does not hold. */
    static <T> Condition<T> verb(String words, String lacks, BiPredicate<T, EvaluatedProgramme> holds) {
        return Condition.explained(
                words, (item, programme) -> holds.test(item, programme) ? Optional.empty() : Optional.of(lacks));
    }
}
