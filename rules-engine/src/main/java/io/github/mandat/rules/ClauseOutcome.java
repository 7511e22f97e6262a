package io.github.mandat.rules;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides a clause in one reading.
 *
 * @param standing what the pledges make of it, wherever it applies
 * @param applies whether it applies
 * @param waived whether the programme is exempted from it
 */
record ClauseOutcome(ClauseVerdict standing, Truth applies, boolean waived) {

    static ClauseOutcome of(Clause clause, List<Answered> answers, Reading reading, Truth applies, boolean waived) {
        return new ClauseOutcome(standing(clause, answers, reading), applies, waived);
    }

    /** A waiver comes first, so that learning whether the clause applies does not change a decided verdict. */
    ClauseVerdict verdict() {
        Set<ClauseVerdict> possible = possible();
        return possible.size() == 1 ? possible.iterator().next() : ClauseVerdict.UNDETERMINED;
    }

    /** The verdicts that can still come out, whatever is learnt. */
    Set<ClauseVerdict> possible() {
        if (waived) {
            return EnumSet.of(ClauseVerdict.WAIVED);
        }
        return switch (applies) {
            case TRUE -> EnumSet.of(standing);
            case FALSE -> EnumSet.of(ClauseVerdict.NOT_APPLICABLE);
            case UNKNOWN -> EnumSet.of(standing, ClauseVerdict.NOT_APPLICABLE);
        };
    }

    private static ClauseVerdict standing(Clause clause, List<Answered> answers, Reading reading) {
        if (clause.parts().isEmpty()) {
            return best(
                    clause,
                    answers,
                    reading,
                    answered -> answered.answer().parts().isEmpty());
        }
        EnumSet<ClauseVerdict> parts = EnumSet.noneOf(ClauseVerdict.class);
        clause.parts().forEach(part -> parts.add(ofPart(clause, part, answers, reading)));
        if (parts.contains(ClauseVerdict.CONTRADICTED)) {
            return ClauseVerdict.CONTRADICTED;
        }
        return parts.size() == 1 ? parts.iterator().next() : ClauseVerdict.WEAKENED;
    }

    /** What the pledges make of one part of a clause. */
    static ClauseVerdict ofPart(Clause clause, Clause.Part part, List<Answered> answers, Reading reading) {
        return best(clause, answers, reading, answered -> answered.covers(part));
    }

    private static ClauseVerdict best(
            Clause clause, List<Answered> answers, Reading reading, Predicate<Answered> covering) {
        ClauseVerdict best = ClauseVerdict.MISSING;
        for (Answered answered : answers) {
            boolean counts = reading == Reading.STATED || answered.answer().grade() == Answer.Grade.CONCRETE;
            if (counts && covering.test(answered)) {
                best = merge(best, Weighing.weigh(clause, answered));
            }
        }
        return best;
    }

    /** The merge of what two pledges make of a clause: one that contradicts prevails, else the better one does. */
    static ClauseVerdict merge(ClauseVerdict one, ClauseVerdict other) {
        if (one == ClauseVerdict.CONTRADICTED || other == ClauseVerdict.CONTRADICTED) {
            return ClauseVerdict.CONTRADICTED;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
