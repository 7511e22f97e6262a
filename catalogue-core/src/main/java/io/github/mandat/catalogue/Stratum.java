package io.github.mandat.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.territory.PopulationRange;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.ShortText;
import jakarta.validation.Valid;
import java.util.Optional;

/**
 * A size class of communes, or intercommunalities as a class of their own (strate).
 *
 * @param id the class's id
 * @param label the publisher's label
 * @param authority what it is a class of
 * @param bounds the populations in it; none where the publisher states none
 * @since 0.1
 */
public record Stratum(
        Id<Stratum> id, @ShortText String label, Authority authority, Optional<@Valid PopulationRange> bounds) {

    /** What a size class is a class of. */
    public enum Authority {
        /** Communes. */
        COMMUNE,
        /** Intercommunalities. */
        INTERCOMMUNALITY
    }

    public Stratum {
        requireNonNull(id, "id");
        requireNonNull(label, "label");
        requireNonNull(authority, "authority");
        requireNonNull(bounds, "bounds");
    }
}
