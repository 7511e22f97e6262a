package io.github.mandat.testkit.rule;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.export.report.ClauseProof;
import io.github.mandat.export.report.Wording;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What can be said of clauses, after {@code that()} and after {@code should()}.
 *
 * @param <R> what follows: more clauses, or a rule
 * @since 0.1
 */
public final class ClauseVerbs<R> {

    private static final Condition<ClauseResult> COUNT = Subject.verb(
            "count", "is given as an example only", (clause, programme) -> clause.force() == Clause.Force.REQUIRED);

    private final Function<Condition<ClauseResult>, R> then;

    ClauseVerbs(Function<Condition<ClauseResult>, R> then) {
        this.then = then;
    }

    /** Count: the charter requires them, and does not give them as an example only. */
    public R count() {
        return then.apply(COUNT);
    }

    /** Be honoured by concrete pledges, or not apply, or be waived. */
    public R beBacked() {
        return then.apply(lacking("be backed", Reading.BACKED, clause -> clause.isHeld(Reading.BACKED)));
    }

    /** Be honoured, restated guarantees included, or not apply, or be waived. */
    public R beStated() {
        return then.apply(lacking("be stated", Reading.STATED, clause -> clause.isHeld(Reading.STATED)));
    }

    /** Come out so where concrete pledges count. */
    public R comeOutAs(ClauseVerdict... verdicts) {
        List<ClauseVerdict> wanted = List.of(verdicts);
        return then.apply(lacking("come out as " + wanted, Reading.BACKED, clause -> wanted.contains(clause.backed())));
    }

    private static Condition<ClauseResult> lacking(String words, Reading reading, Predicate<ClauseResult> holds) {
        return Condition.explained(
                words,
                (clause, programme) -> holds.test(clause)
                        ? Optional.empty()
                        : Optional.of("is "
                                + ClauseProof.of(Wording.of(programme.assessment(), Locale.ENGLISH), reading)
                                        .message(clause)));
    }
}
