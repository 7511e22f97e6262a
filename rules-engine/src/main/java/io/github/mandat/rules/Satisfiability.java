package io.github.mandat.rules;

import io.github.mandat.catalogue.charter.Condition;
import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Fact;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether some territory fulfils a condition: tries all those that the condition can tell apart. */
final class Satisfiability {

    /** Beyond so many territories a condition is taken to be fulfillable. */
    private static final int MOST = 100_000;

    private final SortedSet<Id<Fact>> facts = new TreeSet<>();
    private final SortedSet<Id<Competence>> competences = new TreeSet<>();
    private final SortedSet<Long> populations = new TreeSet<>(List.of(0L));

    private Satisfiability() {}

    static boolean canHold(Condition condition) {
        Satisfiability search = new Satisfiability();
        search.collect(condition);
        // Unknown is what depends on the facts that there were too many of to try.
        return search.territories().stream()
                .anyMatch(territory -> Conditions.decide(condition, territory) != Truth.FALSE);
    }

    private void collect(Condition condition) {
        if (condition instanceof Condition.OfFact fact) {
            facts.add(fact.fact());
        } else if (condition instanceof Condition.OfCompetence competence) {
            competences.add(competence.competence());
        } else if (condition instanceof Condition.OfPopulation of) {
            of.population().atLeast().ifPresent(populations::add);
            of.population().below().ifPresent(populations::add);
        } else if (condition instanceof Condition.All all) {
            all.all().forEach(this::collect);
        } else if (condition instanceof Condition.Any any) {
            any.any().forEach(this::collect);
        } else if (condition instanceof Condition.Not not) {
            collect(not.not());
        }
    }

    private List<Territory> territories() {
        List<Territory> territories = new ArrayList<>();
        for (TerritoryKind kind : TerritoryKind.values()) {
            for (long population : populations) {
                territories.add(Territory.of("0", "any", kind).withPopulation(Population.of(population)));
            }
        }
        for (Id<Fact> fact : facts) {
            territories = each(
                    territories,
                    List.of(true, false),
                    (territory, value) ->
                            with(territory, Optional.of(new Fact(fact, value, List.of())), Optional.empty()));
        }
        for (Id<Competence> competence : competences) {
            territories = each(
                    territories,
                    List.of(Holder.values()),
                    (territory, holder) ->
                            with(territory, Optional.empty(), Optional.of(Competence.of(competence, holder))));
        }
        return territories;
    }

    private interface Variation<T> {
        Territory of(Territory territory, T value);
    }

    private static <T> List<Territory> each(List<Territory> territories, List<T> values, Variation<T> variation) {
        if (territories.size() * values.size() > MOST) {
            return territories;
        }
        List<Territory> varied = new ArrayList<>();
        for (Territory territory : territories) {
            values.forEach(value -> varied.add(variation.of(territory, value)));
        }
        return varied;
    }

    private static Territory with(Territory territory, Optional<Fact> fact, Optional<Competence> competence) {
        return territory.and(new Territory(
                territory.code(),
                territory.name(),
                territory.kind(),
                Optional.empty(),
                Optional.empty(),
                Stated.notStated(),
                competence.map(List::of).orElse(List.of()),
                fact.map(List::of).orElse(List.of())));
    }
}
