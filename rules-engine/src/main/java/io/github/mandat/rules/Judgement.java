package io.github.mandat.rules;

import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.charter.Guarantee;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Waivers;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.rules.assessment.GuaranteeVerdict;
import io.github.mandat.rules.assessment.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is decided of a programme's compliance with a charter, in both readings: the proof and the bare verdicts share it. */
final class Judgement {

    private final Charter charter;
    private final Territory territory;
    private final Map<Id<Clause>, List<Answered>> answers;
    private final Map<Id<Clause>, Waivers.Waiver> waivers = new HashMap<>();

    /** What is decided already: clauses and guarantees are asked for by the proof, by their guarantee and by the programme. */
    private final Map<Reading, Map<Clause, ClauseOutcome>> clauses = new EnumMap<>(Reading.class);

    private final Map<Reading, Map<Guarantee, Set<GuaranteeVerdict>>> guarantees = new EnumMap<>(Reading.class);

    Judgement(Dossier dossier, Charter charter, LocalDate today) {
        this.charter = charter;
        this.territory = dossier.territory();
        this.answers = Answered.index(dossier.programme(), charter);
        for (Reading reading : Reading.values()) {
            clauses.put(reading, new IdentityHashMap<>());
            guarantees.put(reading, new IdentityHashMap<>());
        }
        dossier.waivers().map(Waivers::waivers).orElse(List.of()).stream()
                .filter(waiver -> waiver.clause().document().equals(charter.id()) && waiver.holdsOn(today))
                .forEach(waiver -> waivers.putIfAbsent(waiver.clause().item(), waiver));
    }

    List<Answered> answers(Clause clause) {
        return answers.getOrDefault(clause.id(), List.of());
    }

    Optional<Waivers.Waiver> waiver(Clause clause) {
        return Optional.ofNullable(waivers.get(clause.id()));
    }

    Truth applies(Clause clause) {
        return clause.when().map(when -> Conditions.decide(when, territory)).orElse(Truth.TRUE);
    }

    ClauseOutcome clause(Clause clause, Reading reading) {
        return clauses.get(reading)
                .computeIfAbsent(
                        clause,
                        one -> ClauseOutcome.of(
                                one,
                                answers(one),
                                reading,
                                applies(one),
                                waiver(one).isPresent()));
    }

    /** The verdicts that a guarantee can still have. */
    Set<GuaranteeVerdict> guarantee(Guarantee guarantee, Reading reading) {
        return guarantees
                .get(reading)
                .computeIfAbsent(
                        guarantee,
                        one -> GuaranteeOutcomes.possible(one.clauses().stream()
                                .filter(Clause::isRequired)
                                .map(clause -> clause(clause, reading))
                                .toList()));
    }

    ProgrammeOutcome programme(Reading reading) {
        List<Set<GuaranteeVerdict>> guarantees = new ArrayList<>();
        charter.guarantees().forEach(guarantee -> guarantees.add(guarantee(guarantee, reading)));
        return ProgrammeOutcome.of(charter, guarantees);
    }
}
