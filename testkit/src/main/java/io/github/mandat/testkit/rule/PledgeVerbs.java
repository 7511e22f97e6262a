package io.github.mandat.testkit.rule;

import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.vocabulary.Strength;
import java.util.function.Function;

/**
 * What can be said of pledges, after {@code that()} and after {@code should()}. Items that are named and do not exist are an error of the
 * rule: {@link ProgrammeRule#check} throws an IllegalArgumentException.
 *
 * @param <R> what follows: more pledges, or a rule
 * @since 0.1
 */
public final class PledgeVerbs<R> {

    private final Function<Condition<Pledge>, R> then;

    PledgeVerbs(Function<Condition<Pledge>, R> then) {
        this.then = then;
    }

    /** State a cost: their own or that of the measure that they adopt. */
    public R stateACost() {
        return then.apply(PledgeConditions.STATE_A_COST);
    }

    /**
     * State a cost, of this level or a lower one of the same catalogue.
     *
     * @param level {@code catalogue-id/level-id}
     */
    public R costAtMost(String level) {
        return then.apply(PledgeConditions.costAtMost(level));
    }

    /** Say when: themselves or by the measure that they adopt. */
    public R stateATiming() {
        return then.apply(PledgeConditions.STATE_A_TIMING);
    }

    /** Fall in the first year of the mandate. */
    public R fallInTheFirstYear() {
        return then.apply(PledgeConditions.FALL_IN_THE_FIRST_YEAR);
    }

    /** Fit in what is left of the mandate on the day of the evaluation, as far as they say when. */
    public R fitInTheMandate() {
        return then.apply(PledgeConditions.FIT_IN_THE_MANDATE);
    }

    /** Say who is to act. */
    public R stateALever() {
        return then.apply(PledgeConditions.STATE_A_LEVER);
    }

    /** Cite where they stand in a source. */
    public R citeASource() {
        return then.apply(PledgeConditions.CITE_A_SOURCE);
    }

    /** Adopt a measure of a catalogue. */
    public R adoptAMeasure() {
        return then.apply(PledgeConditions.ADOPT_A_MEASURE);
    }

    /** Answer a clause, whatever they make of it. */
    public R answerAClause() {
        return then.apply(PledgeConditions.ANSWER_A_CLAUSE);
    }

    /** Answer this clause of the charter, or one of this guarantee. */
    public R answer(String clauseOrGuarantee) {
        return then.apply(PledgeConditions.answer(clauseOrGuarantee));
    }

    /** Commit the list at least so far. */
    public R commitAtLeast(Strength strength) {
        return then.apply(PledgeConditions.commitAtLeast(strength));
    }

    /** Stand in this chapter, or in a chapter under it. */
    public R standInChapter(String id) {
        return then.apply(PledgeConditions.standInChapter(id));
    }
}
