package io.github.mandat.testkit.rule;

/**
 * Which items a sentence is about.
 *
 * @param words what follows the subject: " in chapter 'eau' that adopt a measure"
 * @param condition what holds of them
 */
record Chosen<T>(String words, Condition<T> condition) {

    /** All of them. */
    static <T> Chosen<T> all() {
        return new Chosen<>("", Condition.of("exist", (T item) -> true));
    }

    /** Of these, those that do this besides. */
    Chosen<T> and(String more, Condition<T> other) {
        return new Chosen<>(words + " " + more, condition.and(other));
    }

    boolean matches(T item, EvaluatedProgramme programme) {
        return condition.holds(item, programme);
    }
}
