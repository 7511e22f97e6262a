package io.github.mandat.catalogue.territory;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.ShortText;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An authority that a territory belongs to (EPCI, EPT).
 *
 * @param code its SIREN code in France; elsewhere whatever code identifies it
 * @param name its name
 * @param kind its kind, one that {@link TerritoryKind#isIntercommunality() groups communes}
 * @since 0.1
 */
public record Intercommunality(
        @Size(max = 20) @Pattern(regexp = Territory.CODE_SYNTAX)
        String code,

        @ShortText String name,
        TerritoryKind kind) {

    public Intercommunality {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
    }
}
