package io.github.mandat.catalogue.charter;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.territory.Fact;
import io.github.mandat.catalogue.territory.Holder;
import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.Id;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a clause applies. A condition is true, false or unknown of a territory: what is not known of the territory makes it
 * unknown, unless the rest decides it. In a document each condition is known by its first field.
 *
 * @since 0.1
 */
public sealed interface Condition {

    /**
     * A fact is so, or is not.
     *
     * @param fact the fact's name
     * @param is what it must be
     */
    record OfFact(Id<Fact> fact, boolean is) implements Condition {
        public OfFact {
            requireNonNull(fact, "fact");
        }
    }

    /**
     * The municipal population is in a range.
     *
     * @param population the range, in persons
     */
    record OfPopulation(@Valid PopulationRange population) implements Condition {
        public OfPopulation {
            requireNonNull(population, "population");
        }
    }

    /**
     * The territory is of one of these kinds.
     *
     * @param kinds the kinds
     */
    record OfKind(@Size(min = 1) SortedSet<TerritoryKind> kinds) implements Condition {
        public OfKind {
            kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
        }
    }

    /**
     * A competence is held by one of these.
     *
     * @param competence the competence
     * @param heldBy who may hold it
     */
    record OfCompetence(
            Id<Competence> competence, @Size(min = 1) SortedSet<Holder> heldBy) implements Condition {
        public OfCompetence {
            requireNonNull(competence, "competence");
            heldBy = Collections.unmodifiableSortedSet(new TreeSet<>(heldBy));
        }
    }

    /**
     * All of these hold.
     *
     * @param all the conditions
     */
    record All(@Size(min = 1, max = 100) List<@Valid Condition> all) implements Condition {
        public All {
            all = List.copyOf(all);
        }
    }

    /**
     * At least one of these holds.
     *
     * @param any the conditions
     */
    record Any(@Size(min = 1, max = 100) List<@Valid Condition> any) implements Condition {
        public Any {
            any = List.copyOf(any);
        }
    }

    /**
     * This does not hold.
     *
     * @param not the condition
     */
    record Not(@Valid Condition not) implements Condition {
        public Not {
            requireNonNull(not, "not");
        }
    }
}
