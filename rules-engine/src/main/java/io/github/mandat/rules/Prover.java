package io.github.mandat.rules;

import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Guarantee;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts what is decided, and why, into the tree of an assessment. It decides nothing itself. */
final class Prover {

    private final Judgement judgement;
    private final Territory territory;
    private final Map<Id<Clause>, SortedSet<Ref<Measure>>> fulfilling;

    /**
     * @param fulfilling the measures that would honour a clause and that can be taken in the territory
     */
    Prover(Judgement judgement, Territory territory, Map<Id<Clause>, SortedSet<Ref<Measure>>> fulfilling) {
        this.judgement = judgement;
        this.territory = territory;
        this.fulfilling = fulfilling;
    }

    GuaranteeResult prove(Guarantee guarantee) {
        List<ClauseResult> clauses =
                guarantee.clauses().stream().map(this::prove).toList();
        Set<GuaranteeVerdict> stated = judgement.guarantee(guarantee, Reading.STATED);
        Set<GuaranteeVerdict> backed = judgement.guarantee(guarantee, Reading.BACKED);
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
            List<GuaranteeVerdict> sorted = possible.stream().sorted().toList();
            return ReasonCode.DEPENDS_ON_CLAUSES.with(Map.of(
                    "clauses", with(clauses, reading, ClauseVerdict.UNDETERMINED),
                    "best", Argument.of(sorted.get(0)),
                    "worst", Argument.of(sorted.get(sorted.size() - 1))));
        }
        Argument missing = with(clauses, reading, ClauseVerdict.MISSING);
        Argument weakened = with(clauses, reading, ClauseVerdict.WEAKENED);
        return switch (verdict) {
            case SATISFIED -> ReasonCode.ALL_HONOURED.alone();
            case WEAKENED -> ReasonCode.SOME_WEAKENED.with(Map.of("weakened", weakened));
            case PARTIAL ->
                weakened instanceof Argument.Items items && items.ids().isEmpty()
                        ? ReasonCode.SOME_MISSING.with(Map.of("missing", missing))
                        : ReasonCode.SOME_MISSING_SOME_WEAKENED.with(Map.of("missing", missing, "weakened", weakened));
            case MISSING -> ReasonCode.ALL_MISSING.alone();
            case BREACHED ->
                ReasonCode.SOME_CONTRADICTED.with(
                        Map.of("contradicted", with(clauses, reading, ClauseVerdict.CONTRADICTED)));
            case UNDETERMINED -> ReasonCode.NO_CLAUSE_LEFT.alone();
        };
    }

    private static Argument with(List<ClauseResult> clauses, Reading reading, ClauseVerdict verdict) {
        return Argument.of(clauses.stream()
                .filter(clause -> clause.in(reading) == verdict)
                .map(ClauseResult::id)
                .toList());
    }

    private ClauseResult prove(Clause clause) {
        ClauseOutcome stated = judgement.clause(clause, Reading.STATED);
        ClauseOutcome backed = judgement.clause(clause, Reading.BACKED);
        List<PartResult> parts = clause.parts().stream()
                .map(part -> new PartResult(
                        part.id(),
                        part.wording(),
                        part(clause, part, Reading.STATED),
                        part(clause, part, Reading.BACKED)))
                .toList();
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
                because(clause, stated, parts, Reading.STATED),
                because(clause, backed, parts, Reading.BACKED),
                parts,
                evidence(clause),
                open ? Conditions.questions(clause.when().orElseThrow(), territory) : List.of(),
                gap ? fulfilling.getOrDefault(clause.id(), new TreeSet<>()) : new TreeSet<>(),
                clause.sources());
    }

    private ClauseVerdict part(Clause clause, Clause.Part part, Reading reading) {
        return ClauseOutcome.ofPart(clause, part, judgement.answers(clause), reading);
    }

    private Reason because(Clause clause, ClauseOutcome outcome, List<PartResult> parts, Reading reading) {
        return switch (outcome.verdict()) {
            case WAIVED -> waived(judgement.waiver(clause).orElseThrow());
            case NOT_APPLICABLE -> ReasonCode.CONDITION_FALSE.with(Map.of("territory", Argument.of(territory.name())));
            case UNDETERMINED ->
                ReasonCode.CONDITION_UNKNOWN.with(Map.of("otherwise", Argument.of(outcome.standing())));
            default -> standing(clause, outcome.standing(), parts, reading);
        };
    }

    private static Reason waived(Waivers.Waiver waiver) {
        ReasonCode code = waiver.until().isPresent() ? ReasonCode.WAIVED_UNTIL : ReasonCode.WAIVED_FOR_GOOD;
        Reason reason = code.with(Map.of("by", Argument.of(waiver.by()), "why", Argument.of(waiver.why())));
        return waiver.until().map(day -> reason.with("until", Argument.of(day))).orElse(reason);
    }

    private Reason standing(Clause clause, ClauseVerdict standing, List<PartResult> parts, Reading reading) {
        boolean restated = judgement.clause(clause, Reading.STATED).standing() != ClauseVerdict.MISSING;
        List<Id<Clause.Part>> absent = parts.stream()
                .filter(part -> (reading == Reading.STATED ? part.stated() : part.backed()) == ClauseVerdict.MISSING)
                .map(PartResult::id)
                .toList();
        return switch (standing) {
            case HONOURED -> ReasonCode.PLEDGE_HONOURS.alone();
            case WEAKENED ->
                absent.isEmpty()
                        ? ReasonCode.PLEDGES_FALL_SHORT.alone()
                        : ReasonCode.PARTS_MISSING.with(Map.of("parts", Argument.of(absent)));
            case CONTRADICTED -> ReasonCode.PLEDGE_CONTRADICTS.alone();
            default ->
                (reading == Reading.BACKED && restated ? ReasonCode.ONLY_RESTATED : ReasonCode.NO_PLEDGE).alone();
        };
    }

    /** The pledges that answer the clause: first those that contradict it, then by weight, in the programme's order. */
    private List<Evidence> evidence(Clause clause) {
        return judgement.answers(clause).stream()
                .map(answered -> evidence(clause, answered))
                .sorted(Comparator.comparing((Evidence one) -> one.weighs() != ClauseVerdict.CONTRADICTED)
                        .thenComparing(one -> one.grade() != Answer.Grade.CONCRETE)
                        .thenComparing(Evidence::weighs))
                .toList();
    }

    private static Evidence evidence(Clause clause, Answered answered) {
        List<Provenance> sources = answered.pledge().sources();
        return new Evidence(
                answered.pledge().id(),
                answered.pledge().title(),
                answered.answer().stance(),
                answered.answer().grade(),
                answered.strength(),
                answered.answer().parts(),
                Weighing.weigh(clause, answered),
                Weighing.reasons(clause, answered),
                answered.answer().note(),
                sources.stream().findFirst(),
                sources.stream().skip(1).toList());
    }
}
