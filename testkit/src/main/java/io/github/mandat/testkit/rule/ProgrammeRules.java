package io.github.mandat.testkit.rule;

import io.github.mandat.rules.assessment.Reading;

/**
 * Where sentences begin.
 *
 * <pre>{@code
 * pledges().inChapter("energie").should().stateACost().because("the budget is voted on it").check(sens);
 * measures().that().haveAPledge().shouldNot().comeOutAs(Applicability.OUT_OF_SCOPE).check(sens);
 * clauses().inGuarantee("g5").should().beBacked().check(sens);
 * }</pre>
 *
 * @since 0.1
 */
public final class ProgrammeRules {

    private ProgrammeRules() {}

    /** All pledges of a programme that the list has not dropped. */
    public static Pledges pledges() {
        return Pledges.ALL;
    }

    /** All measures of the catalogues that a programme draws on. */
    public static Measures measures() {
        return Measures.ALL;
    }

    /** All clauses of the charter that a programme is held against. */
    public static Clauses clauses() {
        return Clauses.ALL;
    }

    /** A programme honours its charter, by the charter's rule, with concrete pledges. */
    public static CharterRule backsItsCharter() {
        return CharterRule.in(Reading.BACKED);
    }

    /** A programme honours its charter, by the charter's rule; a guarantee restated as such counts. */
    public static CharterRule statesItsCharter() {
        return CharterRule.in(Reading.STATED);
    }
}
