package io.github.mandat.rules;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the applicability of some catalogues' measures depends on: two territories with the same traits get the same statuses. It is
 * what {@link ApplicabilityJudge} reads of a territory, and nothing else.
 */
final class Traits {

    private final List<Id<Competence>> competences;
    private final long[] bounds;

    Traits(List<Catalogue> catalogues, Policy policy) {
        SortedSet<Id<Competence>> called = new TreeSet<>();
        SortedSet<Long> edges = new TreeSet<>();
        for (Catalogue catalogue : catalogues) {
            for (Measure measure : catalogue.measures()) {
                catalogue.labels(measure).competence().known().ifPresent(called::add);
            }
            catalogue.sizes().known().stream()
                    .flatMap(scale -> scale.strata().stream())
                    .flatMap(stratum -> bounds(stratum, policy))
                    .flatMap(range -> Stream.of(range.atLeast(), range.below()))
                    .flatMap(Optional::stream)
                    .forEach(edges::add);
        }
        competences = List.copyOf(called);
        bounds = edges.stream().mapToLong(Long::longValue).toArray();
    }

    private static Stream<PopulationRange> bounds(Stratum stratum, Policy policy) {
        return Stream.concat(
                stratum.bounds().stream(),
                policy.assumedSizes().stratum(stratum.id()).flatMap(Stratum::bounds).stream());
    }

    /** The traits of one territory, to be compared with {@code equals}. */
    Object of(Territory territory) {
        List<Optional<Holder>> holders = new ArrayList<>();
        competences.forEach(competence -> holders.add(territory.holder(competence)));
        return new Of(
                territory.kind(),
                territory.population().map(Population::municipal).map(this::between),
                territory.intercommunalities().known().map(List::isEmpty),
                holders);
    }

    /** Between which of the bounds a population lies. */
    private int between(long population) {
        int found = Arrays.binarySearch(bounds, population);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private record Of(
            TerritoryKind kind, Optional<Integer> size, Optional<Boolean> alone, List<Optional<Holder>> holders) {}
}
