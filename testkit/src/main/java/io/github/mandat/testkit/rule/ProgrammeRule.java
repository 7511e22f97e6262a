package io.github.mandat.testkit.rule;

import io.github.mandat.testkit.freeze.Freeze;

/**
 * A sentence that holds of a programme, or not. Immutable: each method gives another rule.
 *
 * @since 0.1
 */
public interface ProgrammeRule {

    /** The sentence. */
    String description();

    /** This rule with why it is so, which a failure says. */
    ProgrammeRule because(String reason);

    /** This rule in other words. */
    ProgrammeRule as(String description);

    /** This rule with the gaps of today accepted. */
    ProgrammeRule frozenIn(Freeze freeze);

    /**
     * Checks a programme.
     *
     * @throws AssertionError if an item breaks the rule, or none matches it; the message says which and where, a line each
     * @throws IllegalArgumentException if the rule names a chapter, clause, measure or cost level that there is not
     */
    void check(EvaluatedProgramme programme);
}
