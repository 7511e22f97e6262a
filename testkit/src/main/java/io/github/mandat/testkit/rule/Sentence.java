package io.github.mandat.testkit.rule;

import io.github.mandat.testkit.freeze.Freeze;
import io.github.mandat.testkit.freeze.Frozen;
import io.github.mandat.testkit.freeze.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The only rule: a subject, the items of it that are chosen, and what they should do.
 *
 * @param kind the subject
 * @param chosen which items
 * @param should what they should do
 * @param own the sentence in other words; none: as it is composed
 * @param reason why it is so
 * @param mayMatchNothing whether it holds of no item
 * @param freeze accepted gaps
 */
record Sentence<T>(
        Kind<T> kind,
        Chosen<T> chosen,
        Condition<T> should,
        Optional<String> own,
        Optional<String> reason,
        boolean mayMatchNothing,
        Optional<Freeze> freeze)
        implements ProgrammeRule {

    /** A sentence without anything besides. */
    static <T> Sentence<T> of(Kind<T> kind, Chosen<T> chosen, Condition<T> should) {
        return new Sentence<>(kind, chosen, should, Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    @Override
    public String description() {
        return own.orElse(kind.noun() + chosen.words() + " should " + should.words());
    }

    @Override
    public ProgrammeRule because(String why) {
        return new Sentence<>(kind, chosen, should, own, Optional.of(why), mayMatchNothing, freeze);
    }

    @Override
    public ProgrammeRule as(String description) {
        return new Sentence<>(kind, chosen, should, Optional.of(description), reason, mayMatchNothing, freeze);
    }

    ProgrammeRule allowingNoMatch() {
        return new Sentence<>(kind, chosen, should, own, reason, true, freeze);
    }

    @Override
    public ProgrammeRule frozenIn(Freeze store) {
        return new Sentence<>(kind, chosen, should, own, reason, mayMatchNothing, Optional.of(store));
    }

    @Override
    public void check(EvaluatedProgramme programme) {
        List<T> items = kind.all().apply(programme).stream()
                .filter(item -> chosen.matches(item, programme))
                .toList();
        if (items.isEmpty() && !mayMatchNothing) {
            throw new AssertionError(
                    head() + " matches nothing in " + programme.programme().id() + ": no " + kind.noun()
                            + chosen.words() + ". If that is as it should be, say so: allowingNoMatch().");
        }
        List<Gap> gaps = new ArrayList<>();
        items.forEach(
                item -> should.lacks(item, programme).ifPresent(lacks -> gaps.add(kind.gap(item, programme, lacks))));
        Frozen frozen = freeze.map(store ->
                        store.hold(description(), programme.programme().id().value(), gaps))
                .orElse(Frozen.none(gaps));
        frozen.failure(head() + " is broken in " + programme.programme().id() + " by " + gaps.size() + " of "
                        + items.size())
                .ifPresent(failure -> {
                    throw new AssertionError(failure);
                });
    }

    private String head() {
        return "The rule '" + description() + "'"
                + reason.map(why -> ", because " + why + ",").orElse("");
    }
}
