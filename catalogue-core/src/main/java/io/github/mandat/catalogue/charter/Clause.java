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
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

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
