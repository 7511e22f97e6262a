package io.github.mandat.catalogue.vocabulary;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quantity inside a text (paramètre, seuil): 10 % of the electoral roll, 3 years.
 *
 * <p>Two parameters can be compared when they have the same name, unit and basis.
 *
 * @param name what is measured, the same wherever it is measured: {@code part-de-bio}
 * @param value how much; kept without trailing zeros, so that 0.50 and 0.5 are equal
 * @param unit of what: "%", "ans"; none for a bare count
 * @param basis of which whole, where the unit is a share: "corps électoral"
 * @param direction whether the value is a floor or a ceiling; none where it is exact or not said
 * @since 0.1
 */
public record Parameter(
        Id<Parameter> name,
        BigDecimal value,
        Optional<@ShortText String> unit,
        Optional<@ShortText String> basis,
        Optional<Direction> direction) {

    /** On which side of the value the promise lies. */
    public enum Direction {
        /** The value is a floor. */
        AT_LEAST,
        /** The value is a ceiling. */
        AT_MOST
    }

    public Parameter {
        requireNonNull(name, "name");
        requireNonNull(unit, "unit");
        requireNonNull(basis, "basis");
        requireNonNull(direction, "direction");
        value = value.stripTrailingZeros();
    }

    /** Whether the two measure the same thing, so that their values can be compared. */
    public boolean isComparableTo(Parameter other) {
        return name.equals(other.name) && unit.equals(other.unit) && basis.equals(other.basis);
    }
}
