package io.github.mandat.catalogue;

import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * The size classes that a publisher uses, from the smallest to the largest, then those of intercommunalities.
 *
 * @param strata the classes that are known
 * @param open whether the publisher may use other classes than these
 * @param sources where their bounds are stated; none where they are not
 * @since 0.1
 */
public record SizeScale(
        @Size(min = 1, max = 100) List<@Valid Stratum> strata, boolean open, List<@Valid Provenance> sources) {

    public SizeScale {
        strata = List.copyOf(strata);
        sources = List.copyOf(sources);
    }

    /** The class with this id. */
    public Optional<Stratum> stratum(Id<Stratum> wanted) {
        return strata.stream().filter(stratum -> stratum.id().equals(wanted)).findFirst();
    }
}
