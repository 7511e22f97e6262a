package io.github.mandat.rules;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.programme.Waivers.Waiver;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A clause with the pledges that answer it, and what they make of it if it applies.
 *
 * @param answers in the programme's order
 * @param stated where a restated guarantee counts
 * @param backed where only concrete pledges count
 * @param waiver that exempts the programme from the clause
 */
record HeldClause(Clause clause, List<Weighed> answers, Standing stated, Standing backed, Optional<Waiver> waiver) {

    /** An answer and the verdict that it supports by itself. */
    record Weighed(Answered answered, ClauseVerdict weight) {}

    /** What the pledges make of the whole clause, and of its parts in their order. */
    record Standing(ClauseVerdict whole, List<ClauseVerdict> parts) {}

    /** A guarantee with its clauses. */
    record OfGuarantee(Guarantee guarantee, List<HeldClause> clauses) {}

    /** The clauses of a charter, guarantee by guarantee, and what a programme makes of them. */
    static List<OfGuarantee> all(Programme programme, Charter charter, Map<Id<Clause>, Waiver> waivers) {
        Map<Id<Clause>, List<Answered>> answers = Answered.index(programme, charter);
        List<OfGuarantee> all = new ArrayList<>();
        for (Guarantee guarantee : charter.guarantees()) {
            List<HeldClause> clauses = new ArrayList<>();
            for (Clause clause : guarantee.clauses()) {
                clauses.add(of(
                        clause,
                        answers.getOrDefault(clause.id(), List.of()),
                        Optional.ofNullable(waivers.get(clause.id()))));
            }
            all.add(new OfGuarantee(guarantee, clauses));
        }
        return all;
    }

    private static HeldClause of(Clause clause, List<Answered> answers, Optional<Waiver> waiver) {
        List<Weighed> weighed = new ArrayList<>(answers.size());
        for (Answered answered : answers) {
            weighed.add(new Weighed(answered, Weighing.weigh(clause, answered)));
        }
        return new HeldClause(
                clause,
                weighed,
                standing(clause, weighed, Reading.STATED),
                standing(clause, weighed, Reading.BACKED),
                waiver);
    }

    Standing in(Reading reading) {
        return reading == Reading.STATED ? stated : backed;
    }

    private static Standing standing(Clause clause, List<Weighed> answers, Reading reading) {
        if (clause.parts().isEmpty()) {
            ClauseVerdict best = ClauseVerdict.MISSING;
            for (Weighed one : answers) {
                if (counts(one, reading) && one.answered.answer().parts().isEmpty()) {
                    best = merge(best, one.weight);
                }
            }
            return new Standing(best, List.of());
        }
        List<ClauseVerdict> parts = new ArrayList<>(clause.parts().size());
        for (Clause.Part part : clause.parts()) {
            ClauseVerdict best = ClauseVerdict.MISSING;
            for (Weighed one : answers) {
                if (counts(one, reading) && one.answered.covers(part)) {
                    best = merge(best, one.weight);
                }
            }
            parts.add(best);
        }
        EnumSet<ClauseVerdict> different = EnumSet.copyOf(parts);
        ClauseVerdict whole = different.contains(ClauseVerdict.CONTRADICTED)
                ? ClauseVerdict.CONTRADICTED
                : different.size() == 1 ? parts.get(0) : ClauseVerdict.WEAKENED;
        return new Standing(whole, parts);
    }

    private static boolean counts(Weighed one, Reading reading) {
        return reading == Reading.STATED || one.answered.answer().grade() == Answer.Grade.CONCRETE;
    }

    /** The merge of what two pledges make of a clause: one that contradicts prevails, else the better one does. */
    static ClauseVerdict merge(ClauseVerdict one, ClauseVerdict other) {
        if (one == ClauseVerdict.CONTRADICTED || other == ClauseVerdict.CONTRADICTED) {
            return ClauseVerdict.CONTRADICTED;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }
}
