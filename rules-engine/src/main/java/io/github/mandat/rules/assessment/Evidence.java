package io.github.mandat.rules.assessment;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.document.Place;
import io.github.mandat.catalogue.programme.Answer;
import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.Strength;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A pledge that answers a clause, and what it weighs (preuve).
 *
 * @param pledge the pledge
 * @param title its title
 * @param stance whether it goes with the clause
 * @param grade whether it is concrete, or restates the guarantee
 * @param strength how far it commits the list as to this clause
 * @param parts the parts of the clause that it answers; none: the whole clause
 * @param weighs the verdict that it supports by itself
 * @param because why it weighs less than its stance says; none where it does not
 * @param note why it was judged so, in the words of who read the programme
 * @param source where the pledge stands
 * @param alsoAt where the programme repeats it
 * @param place where the answer stands in the programme's file; none where it was not read from one
 * @since 0.1
 */
public record Evidence(
        Id<Pledge> pledge,
        @ShortText String title,
        Answer.Stance stance,
        Answer.Grade grade,
        Strength strength,
        SortedSet<Id<Clause.Part>> parts,
        ClauseVerdict weighs,
        List<Reason> because,
        Optional<@ShortText String> note,
        Optional<Provenance> source,
        List<Provenance> alsoAt,
        Optional<Place> place) {

    public Evidence {
        requireNonNull(pledge, "pledge");
        requireNonNull(title, "title");
        requireNonNull(stance, "stance");
        requireNonNull(grade, "grade");
        requireNonNull(strength, "strength");
        parts = Frozen.copy(parts);
        requireNonNull(weighs, "weighs");
        because = List.copyOf(because);
        requireNonNull(note, "note");
        requireNonNull(source, "source");
        alsoAt = List.copyOf(alsoAt);
        requireNonNull(place, "place");
    }
}
