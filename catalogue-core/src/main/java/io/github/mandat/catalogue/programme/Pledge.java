package io.github.mandat.catalogue.programme;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.CostLevel;
import io.github.mandat.catalogue.Measure;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Strength;
import io.github.mandat.catalogue.vocabulary.Timing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * One thing that a programme promises (engagement).
 *
 * @param id the pledge's id
 * @param title a short title of our own
 * @param chapter the chapter that it stands in
 * @param strength how far it commits the list
 * @param status whether the list has adopted it
 * @param adopts the catalogue's measure that it takes up
 * @param levers who is to act
 * @param addressee the institution to be pressed, where the lever is advocacy
 * @param cost a level of a catalogue's cost scale
 * @param timing when it is to be done
 * @param partners with whom
 * @param parameters the quantities in it
 * @param answers the clauses that it answers, and how
 * @param sources where it stands; the first one is its main place, the others repeat it
 * @since 0.1
 */
public record Pledge(
        Id<Pledge> id,
        @ShortText String title,
        Id<Chapter> chapter,
        Strength strength,
        Status status,
        Optional<Ref<Measure>> adopts,
        Stated<@Size(min = 1) SortedSet<Lever>> levers,
        Stated<@ShortText String> addressee,
        Stated<Ref<CostLevel>> cost,
        Stated<Timing> timing,
        Stated<@Size(max = 100) List<@ShortText String>> partners,
        @Size(max = 100) List<@Valid Parameter> parameters,
        @Size(max = 1000) List<@Valid Answer> answers,
        @Size(max = 100) List<@Valid Provenance> sources) {

    /** Whether a list has adopted a pledge. */
    public enum Status {
        /** The list promises it. */
        ADOPTED,
        /** The list discusses it. */
        UNDER_DISCUSSION,
        /** The list has given it up. */
        DROPPED
    }

    public Pledge {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(chapter, "chapter");
        requireNonNull(strength, "strength");
        requireNonNull(status, "status");
        requireNonNull(adopts, "adopts");
        requireNonNull(levers, "levers");
        requireNonNull(addressee, "addressee");
        requireNonNull(cost, "cost");
        requireNonNull(timing, "timing");
        requireNonNull(partners, "partners");
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
        sources = List.copyOf(sources);
    }
}
