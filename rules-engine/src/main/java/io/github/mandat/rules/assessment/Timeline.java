package io.github.mandat.rules.assessment;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.programme.Pledge;
import io.github.mandat.catalogue.vocabulary.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Which pledges fit in what is left of the mandate on the day of the evaluation. Each pledge that is not dropped is in one of
 * the four sets.
 *
 * @param end the first day after the mandate; none where the mandate is not known
 * @param firstYear those for the first year, while it lasts
 * @param fits those whose period ends within the mandate
 * @param tooLate those whose period, or first year, is over or would end after the mandate
 * @param open those that say no time, or cannot be placed because the mandate is not known
 * @since 0.1
 */
public record Timeline(
        Optional<LocalDate> end,
        SortedSet<Id<Pledge>> firstYear,
        SortedSet<Id<Pledge>> fits,
        SortedSet<Id<Pledge>> tooLate,
        SortedSet<Id<Pledge>> open) {

    public Timeline {
        requireNonNull(end, "end");
        firstYear = Frozen.copy(firstYear);
        fits = Frozen.copy(fits);
        tooLate = Frozen.copy(tooLate);
        open = Frozen.copy(open);
    }
}
