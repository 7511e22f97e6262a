package io.github.mandat.catalogue.programme;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/**
 * The term of office that a programme is for (mandat).
 *
 * @param start its first day
 * @param years how long it lasts, in years
 * @since 0.1
 */
public record Mandate(LocalDate start, @Min(1) @Max(20) int years) {

    public Mandate {
        requireNonNull(start, "start");
    }

    /** The first day after the mandate. */
    public LocalDate end() {
        return start.plusYears(years);
    }
}
