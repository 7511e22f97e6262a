package io.github.mandat.testkit.rule;

import io.github.mandat.testkit.freeze.Freeze;

/**
 * A rule that can go on: {@code andShould()}, {@code orShould()}. What is joined last is joined to all before it.
 *
 * @param <T> what it is about
 * @since 0.1
 */
public abstract sealed class OpenRule<T> implements ProgrammeRule permits PledgeRule, MeasureRule, ClauseRule {

    private final Sentence<T> sentence;

    OpenRule(Sentence<T> sentence) {
        this.sentence = sentence;
    }

    Sentence<T> and(Condition<T> condition) {
        return Sentence.of(sentence.kind(), sentence.chosen(), sentence.should().and(condition));
    }

    Sentence<T> or(Condition<T> condition) {
        return Sentence.of(sentence.kind(), sentence.chosen(), sentence.should().or(condition));
    }

    @Override
    public String description() {
        return sentence.description();
    }

    @Override
    public ProgrammeRule because(String reason) {
        return sentence.because(reason);
    }

    @Override
    public ProgrammeRule as(String description) {
        return sentence.as(description);
    }

    /** This rule, that holds where it is about nothing: by default, a rule that matches nothing fails. */
    public ProgrammeRule allowingNoMatch() {
        return sentence.allowingNoMatch();
    }

    @Override
    public ProgrammeRule frozenIn(Freeze freeze) {
        return sentence.frozenIn(freeze);
    }

    @Override
    public void check(EvaluatedProgramme programme) {
        sentence.check(programme);
    }
}
