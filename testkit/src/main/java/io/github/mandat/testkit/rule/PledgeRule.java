package io.github.mandat.testkit.rule;

import io.github.mandat.catalogue.programme.Pledge;

/**
 * A rule about pledges, which can go on.
 *
 * @since 0.1
 */
public final class PledgeRule extends OpenRule<Pledge> {

    PledgeRule(Sentence<Pledge> sentence) {
        super(sentence);
    }

    /** What each of them should do besides. */
    public PledgeVerbs<PledgeRule> andShould() {
        return new PledgeVerbs<>(condition -> new PledgeRule(and(condition)));
    }

    /** What each of them may do instead. */
    public PledgeVerbs<PledgeRule> orShould() {
        return new PledgeVerbs<>(condition -> new PledgeRule(or(condition)));
    }
}
