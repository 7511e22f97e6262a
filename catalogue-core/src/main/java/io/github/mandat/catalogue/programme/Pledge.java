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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

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

    /** A firm pledge that the list has adopted. */
    public static Builder builder(Id<Pledge> id, String title, Id<Chapter> chapter) {
        return new Builder(id, title, chapter);
    }

    /** A builder that starts from this pledge. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title, chapter);
        builder.strength = strength;
        builder.status = status;
        builder.adopts = adopts;
        builder.levers = levers;
        builder.addressee = addressee;
        builder.cost = cost;
        builder.timing = timing;
        builder.partners = partners;
        builder.parameters.addAll(parameters);
        builder.answers.addAll(answers);
        builder.sources.addAll(sources);
        return builder;
    }

    /** Builds pledges. A method that takes a collection replaces what is there, one that takes an item adds it. */
    public static final class Builder {
        private final Id<Pledge> id;
        private final String title;
        private final Id<Chapter> chapter;
        private Strength strength = Strength.FIRM;
        private Status status = Status.ADOPTED;
        private Optional<Ref<Measure>> adopts = Optional.empty();
        private Stated<SortedSet<Lever>> levers = Stated.notStated();
        private Stated<String> addressee = Stated.notStated();
        private Stated<Ref<CostLevel>> cost = Stated.notStated();
        private Stated<Timing> timing = Stated.notStated();
        private Stated<List<String>> partners = Stated.notStated();
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<Answer> answers = new ArrayList<>();
        private final List<Provenance> sources = new ArrayList<>();

        private Builder(Id<Pledge> id, String title, Id<Chapter> chapter) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
            this.chapter = requireNonNull(chapter, "chapter");
        }

        /** How far it commits the list. */
        public Builder strength(Strength value) {
            strength = value;
            return this;
        }

        /** Whether the list has adopted it. */
        public Builder status(Status value) {
            status = value;
            return this;
        }

        /** The catalogue's measure that it takes up. */
        public Builder adopts(Ref<Measure> value) {
            adopts = Optional.of(value);
            return this;
        }

        /** Who is to act. */
        public Builder levers(Lever... value) {
            levers = Stated.of(new TreeSet<>(List.of(value)));
            return this;
        }

        /** The institution to be pressed, where the lever is advocacy. */
        public Builder addressee(String value) {
            addressee = Stated.of(value);
            return this;
        }

        /** A level of a catalogue's cost scale. */
        public Builder cost(Ref<CostLevel> value) {
            cost = Stated.of(value);
            return this;
        }

        /** When it is to be done. */
        public Builder timing(Timing value) {
            timing = Stated.of(value);
            return this;
        }

        /** With whom. */
        public Builder partners(List<String> value) {
            partners = Stated.of(value);
            return this;
        }

        /** The quantities in it. */
        public Builder parameters(Collection<Parameter> all) {
            parameters.clear();
            parameters.addAll(all);
            return this;
        }

        /** The clauses that it answers, and how. */
        public Builder answers(Collection<Answer> all) {
            answers.clear();
            answers.addAll(all);
            return this;
        }

        /** Where it stands; the first one is its main place, the others repeat it. */
        public Builder sources(Collection<Provenance> all) {
            sources.clear();
            sources.addAll(all);
            return this;
        }

        /** Adds an answer to a clause. */
        public Builder answer(Answer more) {
            answers.add(more);
            return this;
        }

        /** Adds a quantity. */
        public Builder parameter(Parameter more) {
            parameters.add(more);
            return this;
        }

        /** Adds a place where the pledge stands. */
        public Builder source(Provenance more) {
            sources.add(more);
            return this;
        }

        /** The pledge. */
        public Pledge build() {
            return new Pledge(
                    id,
                    title,
                    chapter,
                    strength,
                    status,
                    adopts,
                    levers,
                    addressee,
                    cost,
                    timing,
                    partners,
                    parameters,
                    answers,
                    sources);
        }
    }
}
