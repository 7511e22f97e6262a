package io.github.mandat.rules.assessment;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Timing;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a measure asks of the territory.
 *
 * @param id the measure
 * @param title its title
 * @param theme the title of the theme that it is in
 * @param status whether it can be taken here, and by whom
 * @param because why
 * @param lever who acts, where that is decided
 * @param holder the intercommunality that acts, or the institution that is pressed
 * @param flip how far the population is from the nearest bound that would change the result
 * @param question what would have to be known
 * @param cost its cost level, as stated on it or on its theme
 * @param ceiling the highest cost level that the caller's policy allows here, where the measure is above it
 * @param timing when it is to be done, as stated on it or on its theme
 * @param adoptedBy the pledges that take it up
 * @param sources where it is stated
 * @since 0.1
 */
public record MeasureResult(
        Ref<Measure> id,
        @ShortText String title,
        @ShortText String theme,
        Applicability status,
        Reason because,
        Optional<Lever> lever,
        Optional<@ShortText String> holder,
        Optional<Flip> flip,
        Optional<Reason> question,
        Stated<Cost> cost,
        Optional<Cost> ceiling,
        Stated<Timing> timing,
        SortedSet<Id<Pledge>> adoptedBy,
        List<Provenance> sources) {

    /**
     * A level of the catalogue's cost scale.
     *
     * @param level the level
     * @param rank its place on the scale, from 0
     * @param label its publisher's label
     */
    public record Cost(
            Id<CostLevel> level, int rank, @ShortText String label) {
        public Cost {
            requireNonNull(level, "level");
            requireNonNull(label, "label");
        }
    }

    /**
     * How far a population is from a bound.
     *
     * @param population the population, in persons
     * @param bound the nearest bound of a size class at which the result changes, in persons
     * @param distance between the two, in persons
     * @param assumed whether the bound is assumed, because the publisher states none
     * @param source where the bound comes from
     */
    public record Flip(
            long population, long bound, long distance, boolean assumed, Optional<@ShortText String> source) {
        public Flip {
            requireNonNull(source, "source");
        }
    }

    public MeasureResult {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(theme, "theme");
        requireNonNull(status, "status");
        requireNonNull(because, "because");
        requireNonNull(lever, "lever");
        requireNonNull(holder, "holder");
        requireNonNull(flip, "flip");
        requireNonNull(question, "question");
        requireNonNull(cost, "cost");
        requireNonNull(ceiling, "ceiling");
        requireNonNull(timing, "timing");
        adoptedBy = Frozen.copy(adoptedBy);
        sources = List.copyOf(sources);
    }
}
