package io.github.mandat.catalogue.territory;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Provenance;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

/**
 * The population of a territory, in persons. An unknown population is absent, never 0.
 *
 * @param municipal the municipal population, which size classes are held against
 * @param year the reference year of the municipal population
 * @param total the total population, which counts some persons in two communes
 * @param totalYear the reference year of the total population, where it is another
 * @param sources where the figures were read
 * @since 0.1
 */
public record Population(
        @Min(0) @Max(2_000_000_000L) long municipal,
        Optional<@Min(1790) @Max(2200) Integer> year,
        Optional<@Min(0) @Max(2_000_000_000L) Long> total,
        Optional<@Min(1790) @Max(2200) Integer> totalYear,
        List<@Valid Provenance> sources) {

    public Population {
        requireNonNull(year, "year");
        requireNonNull(total, "total");
        requireNonNull(totalYear, "totalYear");
        sources = List.copyOf(sources);
    }

    /** A municipal population without more being known of it. */
    public static Population of(long municipal) {
        return new Population(municipal, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
