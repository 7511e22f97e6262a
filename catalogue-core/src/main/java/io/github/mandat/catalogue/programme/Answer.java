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
}
