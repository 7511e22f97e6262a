package io.github.mandat.rules.assessment;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.territory.Intercommunality;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.vocabulary.ShortText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * The territory that was judged, as far as it was known.
 *
 * @param code its code
 * @param name its name
 * @param kind what kind of authority it is
 * @param population its population, with its vintage and source
 * @param intercommunalities those that it belongs to
 * @since 0.1
 */
public record Subject(
        @ShortText String code,
        @ShortText String name,
        TerritoryKind kind,
        Optional<Population> population,
        List<@Valid Intercommunality> intercommunalities) {

    public Subject {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        requireNonNull(population, "population");
        intercommunalities = List.copyOf(intercommunalities);
    }
}
