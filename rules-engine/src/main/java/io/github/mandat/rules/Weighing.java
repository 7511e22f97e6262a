package io.github.mandat.rules;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.rules.assessment.ClauseVerdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Decides what one pledge makes of one clause, by itself. */
final class Weighing {

    private Weighing() {}

    /** The verdict that the pledge supports by itself: honoured, weakened, contradicted, or, if it is dropped, missing. */
    static ClauseVerdict weigh(Clause clause, Answered answered) {
        Answer.Stance stance = answered.answer().stance();
        if (answered.pledge().status() == Pledge.Status.DROPPED) {
            return ClauseVerdict.MISSING;
        } else if (stance == Answer.Stance.CONTRADICTS) {
            return ClauseVerdict.CONTRADICTED;
        } else {
            boolean whole = stance == Answer.Stance.HONOURS
                    && answered.pledge().status() == Pledge.Status.ADOPTED
                    && isStrongEnough(clause, answered)
                    && hasLever(clause, answered)
                    && shortfall(clause, answered).isEmpty();
            return whole ? ClauseVerdict.HONOURED : ClauseVerdict.WEAKENED;
        }
    }

    /** Why a pledge that honours a clause, or goes its way, weighs less than honoured; none where it does not. */
    static List<Reason> reasons(Clause clause, Answered answered) {
        List<Reason> reasons = new ArrayList<>();
        Pledge.Status status = answered.pledge().status();
        if (status == Pledge.Status.DROPPED) {
            return List.of(ReasonCode.PLEDGE_DROPPED.alone());
        } else if (answered.answer().stance() == Answer.Stance.CONTRADICTS) {
            return List.of(ReasonCode.STANCE_CONTRADICTS.alone());
        }
        if (answered.answer().stance() == Answer.Stance.WEAKENS) {
            reasons.add(ReasonCode.STANCE_WEAKENS.alone());
        }
        if (status == Pledge.Status.UNDER_DISCUSSION) {
            reasons.add(ReasonCode.UNDER_DISCUSSION.alone());
        }
        if (!isStrongEnough(clause, answered)) {
            reasons.add(ReasonCode.STRENGTH_TOO_WEAK.with(Map.of(
                    "strength", Argument.of(answered.strength()),
                    "minimum", Argument.of(clause.minimumStrength()))));
        }
        if (!hasLever(clause, answered)) {
            reasons.add(ReasonCode.LEVER_NOT_ALLOWED.with(Map.of(
                    "lever", Argument.of(answered.levers().known().orElseThrow().first()),
                    "allowed", Argument.of(clause.levers().known().orElseThrow().first()))));
        }
        shortfall(clause, answered)
                .ifPresent(pair -> reasons.add(ReasonCode.PARAMETER_SHORT.with(Map.of(
                        "parameter", Argument.of(pair.wanted().name()),
                        "value", Argument.of(pair.promised()),
                        "wanted", Argument.of(pair.wanted())))));
        return reasons;
    }

    private static boolean isStrongEnough(Clause clause, Answered answered) {
        return answered.strength().compareTo(clause.minimumStrength()) >= 0;
    }

    /** A lever that is not stated is not held against anybody. */
    private static boolean hasLever(Clause clause, Answered answered) {
        Optional<SortedSet<Lever>> allowed = clause.levers().known();
        Optional<SortedSet<Lever>> given = answered.levers().known();
        return allowed.isEmpty() || given.isEmpty() || !Collections.disjoint(allowed.get(), given.get());
    }

    private record Pair(Parameter wanted, Parameter promised) {}

    /** The first quantity that is promised on the weak side of what the clause wants. */
    private static Optional<Pair> shortfall(Clause clause, Answered answered) {
        return clause.parameters().stream()
                .flatMap(wanted -> answered.parameters()
                        .filter(promised -> wanted.isComparableTo(promised) && isWeaker(clause, wanted, promised))
                        .map(promised -> new Pair(wanted, promised)))
                .findFirst();
    }

    /** Whether the promised value, or the side that it is a bound of, falls short of the wanted one. */
    private static boolean isWeaker(Clause clause, Parameter wanted, Parameter promised) {
        Optional<Parameter.Direction> direction = clause.directionOf(wanted);
        if (direction.isEmpty()) {
            return promised.value().compareTo(wanted.value()) != 0;
        }
        boolean opposite =
                promised.direction().filter(other -> other != direction.get()).isPresent();
        int difference = promised.value().compareTo(wanted.value());
        return opposite || (direction.get() == Parameter.Direction.AT_LEAST ? difference < 0 : difference > 0);
    }

    /** Pairs of quantities that have one name and cannot be compared. */
    static List<Parameter> incomparable(Clause clause, Answered answered) {
        return clause.parameters().stream()
                .flatMap(wanted -> answered.parameters()
                        .filter(promised -> wanted.name().equals(promised.name()) && !wanted.isComparableTo(promised)))
                .collect(Collectors.toList());
    }
}
