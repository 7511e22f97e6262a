package io.github.mandat.catalogue.territory;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.SourceDocument;
import java.util.List;
import java.util.Optional;

/**
 * The answer of a {@link TerritoryProvider}.
 *
 * @param asked what was asked for
 * @param candidates the territories that can be meant; none: there is no such territory; several: the question is ambiguous
 * @param successor whether the code that was asked for is no longer in use, and the candidate took its territory in
 * @param vintage the lists that the answer rests on, each with the date that it really is of
 * @since 0.1
 */
public record TerritoryMatch(
        String asked, List<Territory> candidates, boolean successor, List<SourceDocument> vintage) {

    public TerritoryMatch {
        requireNonNull(asked, "asked");
        candidates = List.copyOf(candidates);
        vintage = List.copyOf(vintage);
    }

    /** The territory, if there is exactly one. */
    public Optional<Territory> only() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
