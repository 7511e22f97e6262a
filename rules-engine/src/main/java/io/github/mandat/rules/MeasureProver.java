package io.github.mandat.rules;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.Labels;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.MeasureResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts what is decided of measures together with what their catalogues say of them. */
final class MeasureProver {

    private MeasureProver() {}

    /** All measures of a dossier's catalogues. */
    static List<MeasureResult> prove(Dossier dossier, Territory territory, Policy policy) {
        Map<Ref<Measure>, SortedSet<Id<Pledge>>> adoptions = new HashMap<>();
        for (Pledge pledge : dossier.programme().pledges()) {
            pledge.adopts()
                    .filter(measure -> pledge.status() != Pledge.Status.DROPPED)
                    .ifPresent(measure -> adoptions
                            .computeIfAbsent(measure, adopted -> new TreeSet<>())
                            .add(pledge.id()));
        }
        List<MeasureResult> results = new ArrayList<>();
        dossier.catalogues().forEach(catalogue -> results.addAll(prove(catalogue, territory, policy, adoptions)));
        return results;
    }

    /** All measures of a catalogue. */
    static List<MeasureResult> prove(
            Catalogue catalogue,
            Territory territory,
            Policy policy,
            Map<Ref<Measure>, SortedSet<Id<Pledge>>> adoptions) {
        ApplicabilityJudge judge = new ApplicabilityJudge(catalogue, territory, policy);
        Optional<MeasureResult.Cost> ceiling = ceiling(catalogue, judge, policy);
        List<MeasureResult> results = new ArrayList<>();
        for (Measure measure : catalogue.measures()) {
            Labels labels = catalogue.labels(measure);
            ApplicabilityJudge.Decision decision = judge.decide(measure, labels);
            Ref<Measure> id = new Ref<>(catalogue.id(), measure.id());
            Stated<MeasureResult.Cost> cost = cost(catalogue, labels);
            results.add(new MeasureResult(
                    id,
                    measure.title(),
                    decision.status(),
                    decision.because(),
                    decision.lever(),
                    decision.holder(),
                    decision.flip(),
                    decision.question(),
                    cost,
                    ceiling.filter(highest -> cost.known()
                            .filter(own -> own.rank() > highest.rank())
                            .isPresent()),
                    labels.timing(),
                    adoptions.getOrDefault(id, Collections.emptySortedSet()),
                    measure.sources()));
        }
        return results;
    }

    /** The level with its label; what is not stated, or cannot be known, stays so. */
    private static Stated<MeasureResult.Cost> cost(Catalogue catalogue, Labels labels) {
        if (labels.cost() instanceof Stated.Unknown<?> unknown) {
            return Stated.unknown(unknown.because());
        }
        return labels.cost()
                .known()
                .flatMap(level -> cost(catalogue, level))
                .map(Stated::of)
                .orElse(Stated.notStated());
    }

    private static Optional<MeasureResult.Cost> cost(Catalogue catalogue, Id<CostLevel> wanted) {
        return catalogue
                .costs()
                .known()
                .flatMap(scale -> scale.level(wanted))
                .map(level -> new MeasureResult.Cost(level.id(), level.rank(), level.label()));
    }

    /** The lowest of the ceilings for the size classes that the territory is in. */
    private static Optional<MeasureResult.Cost> ceiling(Catalogue catalogue, ApplicabilityJudge judge, Policy policy) {
        return policy.ceilings().stream()
                .filter(ceiling -> ceiling.stratum().document().equals(catalogue.id()))
                .filter(ceiling -> judge.isIn(ceiling.stratum().item()) == Truth.TRUE)
                .flatMap(ceiling -> cost(catalogue, ceiling.level()).stream())
                .min(Comparator.comparingInt(MeasureResult.Cost::rank));
    }

    /** The measures that would honour each clause of a charter, among those that can be taken. */
    static Map<Id<Clause>, SortedSet<Ref<Measure>>> fulfilling(
            Dossier dossier, Charter charter, List<MeasureResult> measures) {
        Map<Id<Clause>, SortedSet<Ref<Measure>>> fulfilling = new HashMap<>();
        for (MeasureResult result : measures) {
            boolean possible =
                    result.status() != Applicability.OUT_OF_SCOPE && result.status() != Applicability.UNDETERMINED;
            if (possible) {
                dossier.measure(result.id()).orElseThrow().fulfils().stream()
                        .filter(clause -> clause.document().equals(charter.id()))
                        .forEach(clause -> fulfilling
                                .computeIfAbsent(clause.item(), id -> new TreeSet<>())
                                .add(result.id()));
            }
        }
        return fulfilling;
    }
}
