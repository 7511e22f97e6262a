package io.github.mandat.catalogue.territory;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * A half-open range of municipal populations, in persons.
 *
 * @param atLeast the smallest population in the range; none: no lower bound
 * @param below the smallest population above the range; none: no upper bound
 * @since 0.1
 */
public record PopulationRange(
        Optional<@Min(0) @Max(2_000_000_000L) Long> atLeast, Optional<@Min(0) @Max(2_000_000_000L) Long> below) {

    public PopulationRange {
        requireNonNull(atLeast, "atLeast");
        requireNonNull(below, "below");
    }

    /** Populations from {@code atLeast} on. */
    public static PopulationRange atLeast(long atLeast) {
        return new PopulationRange(Optional.of(atLeast), Optional.empty());
    }

    /** Populations below {@code below}. */
    public static PopulationRange below(long below) {
        return new PopulationRange(Optional.empty(), Optional.of(below));
    }

    /** Populations from {@code atLeast} on and below {@code below}. */
    public static PopulationRange between(long atLeast, long below) {
        return new PopulationRange(Optional.of(atLeast), Optional.of(below));
    }

    /** Whether the range holds this population. */
    public boolean contains(long population) {
        return atLeast.map(bound -> population >= bound).orElse(true)
                && below.map(bound -> population < bound).orElse(true);
    }

    /** Whether no population can be in the range. */
    public boolean isEmpty() {
        return below.isPresent() && below.get() <= atLeast.orElse(0L);
    }
}
