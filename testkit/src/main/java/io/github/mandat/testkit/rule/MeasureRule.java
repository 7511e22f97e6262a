package io.github.mandat.testkit.rule;

import io.github.mandat.rules.assessment.MeasureResult;

/**
 * A rule about measures, which can go on.
 *
 * @since 0.1
 */
public final class MeasureRule extends OpenRule<MeasureResult> {

    MeasureRule(Sentence<MeasureResult> sentence) {
        super(sentence);
    }

    /** What each of them should do besides. */
    public MeasureVerbs<MeasureRule> andShould() {
        return new MeasureVerbs<>(condition -> new MeasureRule(and(condition)));
    }

    /** What each of them may do instead. */
    public MeasureVerbs<MeasureRule> orShould() {
        return new MeasureVerbs<>(condition -> new MeasureRule(or(condition)));
    }
}
