package io.github.mandat.rules;

import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.rules.assessment.MeasureResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the measures of a dossier's catalogues ask of the territory, and which of them would honour a clause. */
final class MeasureProver {

    private MeasureProver() {}

    /** All measures of a dossier's catalogues. */
    static List<MeasureResult> prove(RulesEngine engine, Dossier dossier, Territory territory) {
        Map<Ref<Measure>, SortedSet<Id<Pledge>>> adoptions = new HashMap<>();
        for (Pledge pledge : dossier.programme().pledges()) {
            pledge.adopts()
                    .filter(measure -> pledge.status() != Pledge.Status.DROPPED)
                    .ifPresent(measure -> adoptions
                            .computeIfAbsent(measure, adopted -> new TreeSet<>())
                            .add(pledge.id()));
        }
        List<MeasureResult> results = new ArrayList<>();
        dossier.catalogues()
                .forEach(catalogue -> results.addAll(engine.compile(catalogue).results(territory, adoptions)));
        return results;
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
