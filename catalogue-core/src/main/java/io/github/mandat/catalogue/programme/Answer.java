package io.github.mandat.catalogue.programme;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Strength;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a pledge answers a clause (réponse), as the person who read the programme judged it.
 *
 * @param clause the clause
 * @param parts the parts of the clause that it answers; none: the whole clause
 * @param stance whether it goes with the clause
 * @param grade whether it is concrete, or restates the guarantee
 * @param strength how far it commits the list as to this clause; none: as far as the pledge
 * @param levers who is to act as to this clause; not stated: as the pledge says
 * @param parameters the quantities that it promises as to this clause, beside the pledge's own
 * @param note why it was judged so
 * @since 0.1
 */
public record Answer(
        Ref<Clause> clause,
        @Size(max = 100) SortedSet<Id<Clause.Part>> parts,
        Stance stance,
        Grade grade,
        Optional<Strength> strength,
        Stated<@Size(min = 1) SortedSet<Lever>> levers,
        @Size(max = 100) List<@Valid Parameter> parameters,
        Optional<@ShortText String> note) {

    /** Whether a pledge goes with a clause. */
    public enum Stance {
        /** It does what the clause asks. */
        HONOURS,
        /** It goes the clause's way and falls short of it. */
        WEAKENS,
        /** It does the opposite. */
        CONTRADICTS
    }

    /** Whether a pledge says what will be done. */
    public enum Grade {
        /** It repeats the guarantee as such. */
        RESTATED,
        /** It is a pledge of its own. */
        CONCRETE
    }

    public Answer {
        requireNonNull(clause, "clause");
        parts = Collections.unmodifiableSortedSet(new TreeSet<>(parts));
        requireNonNull(stance, "stance");
        requireNonNull(grade, "grade");
        requireNonNull(strength, "strength");
        requireNonNull(levers, "levers");
        parameters = List.copyOf(parameters);
        requireNonNull(note, "note");
    }

    /** A concrete answer to a whole clause. */
    public static Builder builder(Ref<Clause> clause, Stance stance) {
        return new Builder(clause, stance);
    }

    /** A builder that starts from this answer. */
    public Builder toBuilder() {
        Builder builder = new Builder(clause, stance);
        builder.parts.addAll(parts);
        builder.grade = grade;
        builder.strength = strength;
        builder.levers = levers;
        builder.parameters.addAll(parameters);
        builder.note = note;
        return builder;
    }

    /** Builds answers. A method that takes a collection replaces what is there, one that takes an item adds it. */
    public static final class Builder {
        private final Ref<Clause> clause;
        private final Stance stance;
        private final SortedSet<Id<Clause.Part>> parts = new TreeSet<>();
        private Grade grade = Grade.CONCRETE;
        private Optional<Strength> strength = Optional.empty();
        private Stated<SortedSet<Lever>> levers = Stated.notStated();
        private final List<Parameter> parameters = new ArrayList<>();
        private Optional<String> note = Optional.empty();

        private Builder(Ref<Clause> clause, Stance stance) {
            this.clause = requireNonNull(clause, "clause");
            this.stance = requireNonNull(stance, "stance");
        }

        /** The parts of the clause that it answers; none: the whole clause. */
        public Builder parts(Collection<Id<Clause.Part>> all) {
            parts.clear();
            parts.addAll(all);
            return this;
        }

        /** Whether it is concrete, or restates the guarantee. */
        public Builder grade(Grade value) {
            grade = value;
            return this;
        }

        /** How far it commits the list as to this clause; none: as far as the pledge. */
        public Builder strength(Strength value) {
            strength = Optional.of(value);
            return this;
        }

        /** Who is to act as to this clause; not stated: as the pledge says. */
        public Builder levers(Lever... value) {
            levers = Stated.of(new TreeSet<>(List.of(value)));
            return this;
        }

        /** The quantities that it promises as to this clause, beside the pledge's own. */
        public Builder parameters(Collection<Parameter> all) {
            parameters.clear();
            parameters.addAll(all);
            return this;
        }

        /** Why it was judged so. */
        public Builder note(String value) {
            note = Optional.of(value);
            return this;
        }

        /** Adds a quantity. */
        public Builder parameter(Parameter more) {
            parameters.add(more);
            return this;
        }

        /** The answer. */
        public Answer build() {
            return new Answer(clause, parts, stance, grade, strength, levers, parameters, note);
        }
    }
}
