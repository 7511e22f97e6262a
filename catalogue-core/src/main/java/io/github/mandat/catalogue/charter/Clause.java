package io.github.mandat.catalogue.charter;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Strength;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One thing that a guarantee asks for (clause).
 *
 * @param id the clause's id
 * @param wording what is asked, in our own words
 * @param parts the things it asks for at once, where there are several: users <em>and</em> agents
 * @param polarity whether the clause wants more or less of what its parameters measure; none where it measures nothing
 * @param force whether the clause counts, or only illustrates ("par exemple", "notamment")
 * @param when where the clause applies; none: everywhere
 * @param levers with which the clause can be honoured; not stated: with any
 * @param minimumStrength the weakest strength with which it can be honoured
 * @param competence the legal field of action that it calls on
 * @param parameters the quantities that it asks for
 * @param sources where it is stated
 * @since 0.1
 */
public record Clause(
        Id<Clause> id,
        @ShortText String wording,
        @Size(max = 100) List<@Valid Part> parts,
        Optional<Polarity> polarity,
        Force force,
        Optional<@Valid Condition> when,
        Stated<@Size(min = 1) SortedSet<Lever>> levers,
        Strength minimumStrength,
        Stated<Id<Competence>> competence,
        @Size(max = 100) List<@Valid Parameter> parameters,
        List<@Valid Provenance> sources) {

    /** Whether a clause counts. */
    public enum Force {
        /** The clause counts. */
        REQUIRED,
        /** The clause is an example: it is shown and does not count. */
        ILLUSTRATIVE
    }

    /** What a clause wants of the quantities that it names. A parameter's own direction overrides it. */
    public enum Polarity {
        /** More: its values are floors. */
        MORE,
        /** Less: its values are ceilings. */
        LESS
    }

    /**
     * One of several things that a clause asks for at once (élément).
     *
     * @param id the part's id, unique in the charter
     * @param wording what is asked, in our own words
     */
    public record Part(Id<Part> id, @ShortText String wording) {
        public Part {
            requireNonNull(id, "id");
            requireNonNull(wording, "wording");
        }
    }

    public Clause {
        requireNonNull(id, "id");
        requireNonNull(wording, "wording");
        parts = List.copyOf(parts);
        requireNonNull(polarity, "polarity");
        requireNonNull(force, "force");
        requireNonNull(when, "when");
        requireNonNull(levers, "levers");
        requireNonNull(minimumStrength, "minimumStrength");
        requireNonNull(competence, "competence");
        parameters = List.copyOf(parameters);
        sources = List.copyOf(sources);
    }

    /** A clause that counts, asks for a firm pledge, and applies everywhere. */
    public static Builder builder(Id<Clause> id, String wording) {
        return new Builder(id, wording);
    }

    /** A builder that starts from this clause. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, wording);
        builder.parts.addAll(parts);
        builder.polarity = polarity;
        builder.force = force;
        builder.when = when;
        builder.levers = levers;
        builder.minimumStrength = minimumStrength;
        builder.competence = competence;
        builder.parameters.addAll(parameters);
        builder.sources.addAll(sources);
        return builder;
    }

    /** Builds clauses. A method that takes a collection replaces what is there, one that takes an item adds it. */
    public static final class Builder {
        private final Id<Clause> id;
        private final String wording;
        private final List<Part> parts = new ArrayList<>();
        private Optional<Polarity> polarity = Optional.empty();
        private Force force = Force.REQUIRED;
        private Optional<Condition> when = Optional.empty();
        private Stated<SortedSet<Lever>> levers = Stated.notStated();
        private Strength minimumStrength = Strength.FIRM;
        private Stated<Id<Competence>> competence = Stated.notStated();
        private final List<Parameter> parameters = new ArrayList<>();
        private final List<Provenance> sources = new ArrayList<>();

        private Builder(Id<Clause> id, String wording) {
            this.id = requireNonNull(id, "id");
            this.wording = requireNonNull(wording, "wording");
        }

        /** The things it asks for at once, where there are several: users <em>and</em> agents. */
        public Builder parts(Collection<Part> all) {
            parts.clear();
            parts.addAll(all);
            return this;
        }

        /** Whether the clause wants more or less of what its parameters measure; none where it measures nothing. */
        public Builder polarity(Polarity value) {
            polarity = Optional.of(value);
            return this;
        }

        /** Whether the clause counts, or only illustrates ("par exemple", "notamment"). */
        public Builder force(Force value) {
            force = value;
            return this;
        }

        /** Where the clause applies; none: everywhere. */
        public Builder when(Condition value) {
            when = Optional.of(value);
            return this;
        }

        /** With which the clause can be honoured; not stated: with any. */
        public Builder levers(Lever... value) {
            levers = Stated.of(new TreeSet<>(List.of(value)));
            return this;
        }

        /** The weakest strength with which it can be honoured. */
        public Builder minimumStrength(Strength value) {
            minimumStrength = value;
            return this;
        }

        /** The legal field of action that it calls on. */
        public Builder competence(Id<Competence> value) {
            competence = Stated.of(value);
            return this;
        }

        /** The quantities that it asks for. */
        public Builder parameters(Collection<Parameter> all) {
            parameters.clear();
            parameters.addAll(all);
            return this;
        }

        /** Where it is stated. */
        public Builder sources(Collection<Provenance> all) {
            sources.clear();
            sources.addAll(all);
            return this;
        }

        /** Adds a part. */
        public Builder part(Part more) {
            parts.add(more);
            return this;
        }

        /** Adds a quantity that the clause asks for. */
        public Builder parameter(Parameter more) {
            parameters.add(more);
            return this;
        }

        /** The clause. */
        public Clause build() {
            return new Clause(
                    id,
                    wording,
                    parts,
                    polarity,
                    force,
                    when,
                    levers,
                    minimumStrength,
                    competence,
                    parameters,
                    sources);
        }
    }

    /** Whether the clause counts. */
    public boolean isRequired() {
        return force == Force.REQUIRED;
    }

    /** The direction of one of this clause's parameters: its own or, failing that, that of the clause's polarity. */
    public Optional<Parameter.Direction> directionOf(Parameter parameter) {
        return parameter
                .direction()
                .or(() -> polarity.map(wanted ->
                        wanted == Polarity.MORE ? Parameter.Direction.AT_LEAST : Parameter.Direction.AT_MOST));
    }
}
