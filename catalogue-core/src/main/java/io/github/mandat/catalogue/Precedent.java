package io.github.mandat.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.ShortText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * A commune that already does what a measure proposes (commune l'ayant fait).
 *
 * @param place the commune's name
 * @param department the code of its department, as the publisher states it
 * @param population its population in persons, as the publisher states it
 * @param witness the elected person whom the publisher names
 * @param role that person's role
 * @param since the year since when
 * @param figures the quantities that the publisher states
 * @param sources where it is stated
 * @since 0.1
 */
public record Precedent(
        @ShortText String place,
        Optional<@Size(max = 3) @Pattern(regexp = "[0-9A-Z]+") String> department,
        Optional<@Min(1) @Max(2_000_000_000L) Long> population,
        Optional<@ShortText String> witness,
        Optional<@ShortText String> role,
        Optional<@Min(1790) @Max(2200) Integer> since,
        List<@Valid Parameter> figures,
        List<@Valid Provenance> sources) {

    public Precedent {
        requireNonNull(place, "place");
        requireNonNull(department, "department");
        requireNonNull(population, "population");
        requireNonNull(witness, "witness");
        requireNonNull(role, "role");
        requireNonNull(since, "since");
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }
}
