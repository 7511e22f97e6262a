package io.github.mandat.rules;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.rules.assessment.CostProfile;
import io.github.mandat.rules.assessment.CostProfile.LevelCount;
import io.github.mandat.rules.assessment.CostProfile.Total;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts pledges by cost level. */
final class CostCounter {

    private CostCounter() {}

    static CostProfile profile(Dossier dossier) {
        Map<Ref<CostLevel>, Integer> counts = new HashMap<>();
        int unknown = 0;
        for (Pledge pledge : dossier.programme().pledges()) {
            if (pledge.status() != Pledge.Status.DROPPED) {
                Optional<Ref<CostLevel>> cost = dossier.cost(pledge)
                        .filter(ref -> dossier.costLevel(ref).isPresent());
                cost.ifPresent(ref -> counts.merge(ref, 1, Integer::sum));
                unknown += cost.isPresent() ? 0 : 1;
            }
        }
        return new CostProfile(levels(counts, dossier), unknown, totals(counts, unknown, dossier));
    }

    /** By catalogue, then by rank. */
    private static List<LevelCount> levels(Map<Ref<CostLevel>, Integer> counts, Dossier dossier) {
        List<LevelCount> levels = new ArrayList<>();
        counts.forEach((ref, count) -> levels.add(
                new LevelCount(ref, dossier.costLevel(ref).orElseThrow().label(), count)));
        levels.sort(Comparator.<LevelCount, String>comparing(
                        counted -> counted.level().document().value())
                .thenComparing(counted ->
                        dossier.costLevel(counted.level()).orElseThrow().rank()));
        return levels;
    }

    /** What amounts are of: they can be added only when it is the same. */
    private record Kind(String unit, Optional<String> basis) {}

    private static List<Total> totals(Map<Ref<CostLevel>, Integer> counts, int unknown, Dossier dossier) {
        int pledges =
                unknown + counts.values().stream().mapToInt(Integer::intValue).sum();
        Map<Kind, List<Ref<CostLevel>>> kinds = new LinkedHashMap<>();
        for (Catalogue catalogue : dossier.catalogues()) {
            catalogue
                    .costs()
                    .known()
                    .ifPresent(scale -> scale.levels().forEach(level -> {
                        Ref<CostLevel> ref = new Ref<>(catalogue.id(), level.id());
                        level.amount()
                                .filter(amount -> counts.containsKey(ref))
                                .ifPresent(amount -> kinds.computeIfAbsent(
                                                new Kind(amount.unit(), amount.basis()), kind -> new ArrayList<>())
                                        .add(ref));
                    }));
        }
        List<Total> totals = new ArrayList<>();
        kinds.forEach((kind, levels) -> {
            BigDecimal atLeast = BigDecimal.ZERO;
            Optional<BigDecimal> atMost = Optional.of(BigDecimal.ZERO);
            int estimated = 0;
            for (Ref<CostLevel> ref : levels) {
                CostLevel.Amount amount =
                        dossier.costLevel(ref).flatMap(CostLevel::amount).orElseThrow();
                int count = counts.getOrDefault(ref, 0);
                BigDecimal times = BigDecimal.valueOf(count);
                estimated += count;
                atLeast = atLeast.add(amount.atLeast().multiply(times));
                atMost = atMost.flatMap(sum -> amount.atMost().map(most -> sum.add(most.multiply(times))));
            }
            totals.add(new Total(kind.unit, kind.basis, atLeast, atMost, estimated, pledges - estimated));
        });
        return totals;
    }
}
