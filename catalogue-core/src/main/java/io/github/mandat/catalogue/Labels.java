package io.github.mandat.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.territory.Competence;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Lever;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Timing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedSet;

/**
 * What a publisher states of a measure, or of all measures of a theme: for whom, by whom, at which cost, when, with whom.
 *
 * @param strata the size classes that it is for; "all communes" is the set of all of them
 * @param levers who acts; several: any of them
 * @param competence the legal field of action that it calls on
 * @param addressee the institution to be pressed, where the lever is advocacy
 * @param cost a level of the catalogue's cost scale
 * @param timing when it is to be done
 * @param partners with whom
 * @param precedents communes that already do it; a known empty list: the publisher names none
 * @since 0.1
 */
public record Labels(
        Stated<@Size(min = 1, max = 100) SortedSet<Id<Stratum>>> strata,
        Stated<@Size(min = 1) SortedSet<Lever>> levers,
        Stated<Id<Competence>> competence,
        Stated<@ShortText String> addressee,
        Stated<Id<CostLevel>> cost,
        Stated<Timing> timing,
        Stated<@Size(max = 100) List<@ShortText String>> partners,
        Stated<@Size(max = 1000) List<@Valid Precedent>> precedents) {

    private static final Labels NONE = new Labels(
            Stated.notStated(),
            Stated.notStated(),
            Stated.notStated(),
            Stated.notStated(),
            Stated.notStated(),
            Stated.notStated(),
            Stated.notStated(),
            Stated.notStated());

    public Labels {
        requireNonNull(strata, "strata");
        requireNonNull(levers, "levers");
        requireNonNull(competence, "competence");
        requireNonNull(addressee, "addressee");
        requireNonNull(cost, "cost");
        requireNonNull(timing, "timing");
        requireNonNull(partners, "partners");
        requireNonNull(precedents, "precedents");
    }

    /** Labels that state nothing. */
    public static Labels none() {
        return NONE;
    }

    /** These labels, and those of {@code other} for what these do not state. Associative, with {@link #none()} neutral. */
    public Labels or(Labels other) {
        return new Labels(
                strata.or(other.strata),
                levers.or(other.levers),
                competence.or(other.competence),
                addressee.or(other.addressee),
                cost.or(other.cost),
                timing.or(other.timing),
                partners.or(other.partners),
                precedents.or(other.precedents));
    }
}
