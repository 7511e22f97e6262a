package io.github.mandat.testkit.rule;

import io.github.mandat.rules.assessment.ClauseResult;

/**
 * A rule about clauses, which can go on.
 *
 * @since 0.1
 */
public final class ClauseRule extends OpenRule<ClauseResult> {

    ClauseRule(Sentence<ClauseResult> sentence) {
        super(sentence);
    }

    /** What each of them should do besides. */
    public ClauseVerbs<ClauseRule> andShould() {
        return new ClauseVerbs<>(condition -> new ClauseRule(and(condition)));
    }

    /** What each of them may do instead. */
    public ClauseVerbs<ClauseRule> orShould() {
        return new ClauseVerbs<>(condition -> new ClauseRule(or(condition)));
    }
}
