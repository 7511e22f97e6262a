package io.github.mandat.rules;

import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.rules.assessment.ClauseResult;
import io.github.mandat.rules.assessment.ClauseResult.PartResult;
import io.github.mandat.rules.assessment.ClauseVerdict;
import io.github.mandat.rules.assessment.Evidence;
import io.github.mandat.rules.assessment.GuaranteeResult;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Puts what is decided, and why, into the tree of an assessment. It decides nothing itself. */
final class Prover {

    private static final SortedSet<Ref<Measure>> NONE = Collections.emptySortedSet();

    private static final Comparator<Evidence> MOST_WEIGHTY_FIRST = Comparator.comparing(
                    (Evidence one) -> one.weighs() != ClauseVerdict.CONTRADICTED)
            .thenComparing(one -> one.grade() != Answer.Grade.CONCRETE)
            .thenComparing(Evidence::weighs);

    private final Dossier dossier;
    private final boolean located;
    private final Territory territory;
    private final Map<Id<Clause>, SortedSet<Ref<Measure>>> fulfilling;

    /**
     * @param fulfilling the measures that would honour a clause and that can be taken in the territory
     */
    Prover(Dossier dossier, Territory territory, Map<Id<Clause>, SortedSet<Ref<Measure>>> fulfilling) {
        this.dossier = dossier;
        this.located = dossier.place(dossier.programme(), "").isPresent();
        this.territory = territory;
        this.fulfilling = fulfilling;
    }

    GuaranteeResult prove(Judgement.OfGuarantee judged) {
        Guarantee guarantee = judged.guarantee();
        List<ClauseResult> clauses = judged.clauses().stream().map(this::prove).toList();
        Set<GuaranteeVerdict> stated = judged.stated();
        Set<GuaranteeVerdict> backed = judged.backed();
        return new GuaranteeResult(
                guarantee.id(),
                guarantee.title(),
                GuaranteeOutcomes.verdict(stated),
                GuaranteeOutcomes.verdict(backed),
                because(stated, clauses, Reading.STATED),
                because(backed, clauses, Reading.BACKED),
                clauses,
                guarantee.sources());
    }

    private static Reason because(Set<GuaranteeVerdict> possible, List<ClauseResult> all, Reading reading) {
        List<ClauseResult> clauses = all.stream()
                .filter(clause -> clause.force() == Clause.Force.REQUIRED)
                .toList();
        GuaranteeVerdict verdict = GuaranteeOutcomes.verdict(possible);
        if (possible.size() > 1) {
            return ReasonCode.DEPENDS_ON_CLAUSES.with(Map.of(
                    "clauses", Argument.of(with(clauses, reading, ClauseVerdict.UNDETERMINED)),
                    "best", Argument.of(Collections.min(possible)),
                    "worst", Argument.of(Collections.max(possible))));
        }
        List<Id<Clause>> weak = with(clauses, reading, ClauseVerdict.WEAKENED);
        Argument missing = Argument.of(with(clauses, reading, ClauseVerdict.MISSING));
        Argument weakened = Argument.of(weak);
        return switch (verdict) {
            case SATISFIED -> ReasonCode.ALL_HONOURED.alone();
            case WEAKENED -> ReasonCode.SOME_WEAKENED.with(Map.of("weakened", weakened));
            case PARTIAL ->
                weak.isEmpty()
                        ? ReasonCode.SOME_MISSING.with(Map.of("missing", missing))
                        : ReasonCode.SOME_MISSING_SOME_WEAKENED.with(Map.of("missing", missing, "weakened", weakened));
            case MISSING -> ReasonCode.ALL_MISSING.alone();
            case BREACHED ->
                ReasonCode.SOME_CONTRADICTED.with(
                        Map.of("contradicted", Argument.of(with(clauses, reading, ClauseVerdict.CONTRADICTED))));
            case UNDETERMINED -> ReasonCode.NO_CLAUSE_LEFT.alone();
        };
    }

    private static List<Id<Clause>> with(List<ClauseResult> clauses, Reading reading, ClauseVerdict verdict) {
        return clauses.stream()
                .filter(clause -> clause.in(reading) == verdict)
                .map(ClauseResult::id)
                .toList();
    }

    private ClauseResult prove(Judgement.OfClause judged) {
        HeldClause held = judged.held();
        Clause clause = held.clause();
        ClauseOutcome stated = judged.in(Reading.STATED);
        ClauseOutcome backed = judged.in(Reading.BACKED);
        boolean open = backed.verdict() == ClauseVerdict.UNDETERMINED;
        boolean gap = backed.possible().contains(ClauseVerdict.MISSING)
                || backed.possible().contains(ClauseVerdict.WEAKENED)
                || backed.possible().contains(ClauseVerdict.CONTRADICTED);
        return new ClauseResult(
                clause.id(),
                clause.wording(),
                clause.force(),
                stated.verdict(),
                backed.verdict(),
                because(held, stated, Reading.STATED),
                because(held, backed, Reading.BACKED),
                parts(held),
                evidence(held),
                open ? Conditions.questions(clause.when().orElseThrow(), territory) : List.of(),
                gap ? fulfilling.getOrDefault(clause.id(), NONE) : NONE,
                clause.sources());
    }

    private static List<PartResult> parts(HeldClause held) {
        List<Clause.Part> parts = held.clause().parts();
        List<PartResult> results = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            results.add(new PartResult(
                    parts.get(i).id(),
                    parts.get(i).wording(),
                    held.stated().parts().get(i),
                    held.backed().parts().get(i)));
        }
        return results;
    }

    private Reason because(HeldClause held, ClauseOutcome outcome, Reading reading) {
        return switch (outcome.verdict()) {
            case WAIVED -> waived(held.waiver().orElseThrow());
            case NOT_APPLICABLE -> ReasonCode.CONDITION_FALSE.with(Map.of("territory", Argument.of(territory.name())));
            case UNDETERMINED ->
                ReasonCode.CONDITION_UNKNOWN.with(Map.of("otherwise", Argument.of(outcome.standing())));
            default -> standing(held, reading);
        };
    }

    private static Reason waived(Waivers.Waiver waiver) {
        ReasonCode code = waiver.until().isPresent() ? ReasonCode.WAIVED_UNTIL : ReasonCode.WAIVED_FOR_GOOD;
        Reason reason = code.with(Map.of("by", Argument.of(waiver.by()), "why", Argument.of(waiver.why())));
        return waiver.until().map(day -> reason.with("until", Argument.of(day))).orElse(reason);
    }

    private static Reason standing(HeldClause held, Reading reading) {
        return switch (held.in(reading).whole()) {
            case HONOURED -> ReasonCode.PLEDGE_HONOURS.alone();
            case WEAKENED -> {
                List<Id<Clause.Part>> absent = absent(held, reading);
                yield absent.isEmpty()
                        ? ReasonCode.PLEDGES_FALL_SHORT.alone()
                        : ReasonCode.PARTS_MISSING.with(Map.of("parts", Argument.of(absent)));
            }
            case CONTRADICTED -> ReasonCode.PLEDGE_CONTRADICTS.alone();
            default -> {
                boolean restated = held.stated().whole() != ClauseVerdict.MISSING;
                yield (restated ? ReasonCode.ONLY_RESTATED : ReasonCode.NO_PLEDGE).alone();
            }
        };
    }

    private static List<Id<Clause.Part>> absent(HeldClause held, Reading reading) {
        List<ClauseVerdict> verdicts = held.in(reading).parts();
        List<Id<Clause.Part>> absent = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            if (verdicts.get(i) == ClauseVerdict.MISSING) {
                absent.add(held.clause().parts().get(i).id());
            }
        }
        return absent;
    }

    /** The pledges that answer the clause: first those that contradict it, then by weight, in the programme's order. */
    private List<Evidence> evidence(HeldClause held) {
        List<Evidence> evidence = new ArrayList<>(held.answers().size());
        for (HeldClause.Weighed weighed : held.answers()) {
            evidence.add(evidence(held.clause(), weighed));
        }
        evidence.sort(MOST_WEIGHTY_FIRST);
        return evidence;
    }

    private Evidence evidence(Clause clause, HeldClause.Weighed weighed) {
        Answered answered = weighed.answered();
        List<Provenance> sources = answered.pledge().sources();
        return new Evidence(
                answered.pledge().id(),
                answered.pledge().title(),
                answered.answer().stance(),
                answered.answer().grade(),
                answered.strength(),
                answered.answer().parts(),
                weighed.weight(),
                Weighing.reasons(clause, answered),
                answered.answer().note(),
                sources.stream().findFirst(),
                sources.stream().skip(1).toList(),
                located ? dossier.place(dossier.programme(), answered.pointer()) : Optional.empty());
    }
}
