package io.github.mandat.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.ShortText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A level of a cost scale (coût).
 *
 * @param id the level's id
 * @param label the publisher's label: "Coût 2", "€€"
 * @param rank the level's place on the scale, from 0
 * @param amount what the level stands for, where the publisher says so
 * @since 0.1
 */
public record CostLevel(
        Id<CostLevel> id,
        @ShortText String label,
        @Min(0) @Max(99) int rank,
        Optional<@Valid Amount> amount) {

    /**
     * The amounts that a level stands for.
     *
     * @param atLeast the lowest amount
     * @param atMost the highest amount; none: no upper bound
     * @param unit of what: "EUR"
     * @param basis per what: "par an", "par habitant"
     */
    public record Amount(
            @Min(0) BigDecimal atLeast,
            Optional<@Min(0) BigDecimal> atMost,
            @ShortText String unit,
            Optional<@ShortText String> basis) {
        public Amount {
            atLeast = atLeast.stripTrailingZeros();
            atMost = atMost.map(BigDecimal::stripTrailingZeros);
            requireNonNull(unit, "unit");
            requireNonNull(basis, "basis");
        }
    }

    public CostLevel {
        requireNonNull(id, "id");
        requireNonNull(label, "label");
        requireNonNull(amount, "amount");
    }
}
