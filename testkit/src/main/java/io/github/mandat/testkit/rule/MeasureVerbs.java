package io.github.mandat.testkit.rule;

import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.MeasureResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be said of measures in the programme's territory, after {@code that()} and after {@code should()}.
 *
 * @param <R> what follows: more measures, or a rule
 * @since 0.1
 */
public final class MeasureVerbs<R> {

    private static final Condition<MeasureResult> HAVE_A_PLEDGE = Subject.verb(
            "have a pledge",
            "is adopted by no pledge",
            (measure, programme) -> !measure.adoptedBy().isEmpty());
    private static final Condition<MeasureResult> STATE_A_COST = Subject.verb(
            "state a cost",
            "states no cost",
            (measure, programme) -> measure.cost().known().isPresent());
    private static final Condition<MeasureResult> STATE_A_TIMING = Subject.verb(
            "state a timing",
            "does not say when",
            (measure, programme) -> measure.timing().known().isPresent());

    private final Function<Condition<MeasureResult>, R> then;

    MeasureVerbs(Function<Condition<MeasureResult>, R> then) {
        this.then = then;
    }

    /** Be adopted by a pledge. */
    public R haveAPledge() {
        return then.apply(HAVE_A_PLEDGE);
    }

    /** Come out so in the programme's territory. */
    public R comeOutAs(Applicability... statuses) {
        List<Applicability> wanted = List.of(statuses);
        return then.apply(Condition.explained(
                "come out as " + wanted,
                (measure, programme) -> wanted.contains(measure.status())
                        ? Optional.empty()
                        : Optional.of("comes out as " + measure.status())));
    }

    /** State a cost. */
    public R stateACost() {
        return then.apply(STATE_A_COST);
    }

    /** Say when. */
    public R stateATiming() {
        return then.apply(STATE_A_TIMING);
    }
}
