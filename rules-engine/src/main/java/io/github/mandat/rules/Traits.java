package io.github.mandat.rules;

import io.github.mandat.catalogue.SizeScale;
import io.github.mandat.catalogue.Stratum;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Id;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the applicability of measures depends on: two territories with the same traits get the same statuses. It is what
 * {@link ApplicabilityJudge} reads of a territory, and nothing else. For any number of threads.
 */
final class Traits {

    private static final int RECENT = 1024;

    private final List<Id<Competence>> competences;
    private final long[] bounds;
    private final Sequences holders = new Sequences();

    /** Territories share their lists of competences. A race here costs time only: what is stored is immutable. */
    private final @Nullable Held[] recent = new Held[RECENT];

    private record Held(List<Competence> competences, int number) {}

    Traits(List<CompiledCatalogue> catalogues, Policy policy) {
        SortedSet<Id<Competence>> called = new TreeSet<>();
        SortedSet<Long> edges = new TreeSet<>();
        for (CompiledCatalogue catalogue : catalogues) {
            catalogue.competences().forEach(called::add);
            catalogue.catalogue().sizes().known().map(SizeScale::strata).orElse(List.of()).stream()
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

    /** The number of a territory's traits. */
    long of(Territory territory) {
        long traits = territory.kind().ordinal();
        traits = traits * (bounds.length + 2) + size(territory);
        traits = traits * 3 + alone(territory);
        return traits << Integer.SIZE | holders(territory.competences());
    }

    /** Between which of the bounds the population lies: 0 where it is unknown. */
    private int size(Territory territory) {
        Optional<Population> population = territory.population();
        if (population.isEmpty()) {
            return 0;
        }
        int found = Arrays.binarySearch(bounds, population.get().municipal());
        return found >= 0 ? found + 2 : -found;
    }

    /** Whether it belongs to no intercommunality: 0 where that is unknown. */
    private static int alone(Territory territory) {
        Optional<List<Intercommunality>> groups = territory.intercommunalities().known();
        return groups.isEmpty() ? 0 : groups.get().isEmpty() ? 1 : 2;
    }

    private int holders(List<Competence> known) {
        if (competences.isEmpty()) {
            return Sequences.EMPTY;
        }
        int slot = System.identityHashCode(known) % RECENT;
        Held same = recent[slot];
        if (same != null && same.competences == known) {
            return same.number;
        }
        int number = Sequences.EMPTY;
        for (Id<Competence> competence : competences) {
            number = holders.with(number, holder(competence, known));
        }
        recent[slot] = new Held(known, number);
        return number;
    }

    /** Who holds a competence: 0 where it is unknown. */
    private static int holder(Id<Competence> competence, List<Competence> known) {
        for (Competence one : known) {
            if (one.competence().equals(competence)) {
                return one.holder().known().map(Holder::ordinal).orElse(-1) + 1;
            }
        }
        return 0;
    }
}
