package io.github.mandat.catalogue.territory;

import io.github.mandat.catalogue.plugin.Plugins;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * Knows the territories of a country, of another year, of a data set of one's own. Implementations are immutable, for any
 * number of threads, and know of each territory what they can: population, intercommunalities, who holds which competence.
 *
 * <p>A provider that is registered as a service is found by tools; see docs/territories.md.
 *
 * @since 0.1
 */
public interface TerritoryProvider {

    /** A slug that no other provider has: {@code france}. */
    String id();

    /** The lists that it is made of, each with the date that it really is of. They are the sources that its territories name. */
    List<SourceDocument> vintage();

    /** The territory that bears this code today; case is irrelevant. */
    Optional<Territory> byCode(String code);

    /** The code of the territory that took in the one that once bore this code. */
    Optional<String> successor(String formerCode);

    /** The territories that a postal code serves, in the order of their codes. */
    List<Territory> byPostalCode(String postalCode);

    /** The territories of any kind with this name, in the order of kinds and codes; case, accents and hyphens are irrelevant. */
    List<Territory> byName(String name);

    /** All territories of a kind, in the order of their codes. */
    Stream<Territory> all(TerritoryKind kind);

    /**
     * What someone means who writes this: the territory with this code, or that took it in; failing that, those with this postal
     * code; failing that, those with this name, of which a commune comes before anything else.
     */
    default TerritoryMatch find(String text) {
        String asked = text.strip();
        Optional<Territory> bearer = byCode(asked);
        Optional<Territory> heir = successor(asked).flatMap(this::byCode);
        if (heir.isPresent()) {
            return new TerritoryMatch(asked, List.of(heir.get()), true, vintage());
        } else if (bearer.isPresent()) {
            return new TerritoryMatch(asked, List.of(bearer.get()), false, vintage());
        }
        List<Territory> found = byPostalCode(asked);
        if (found.isEmpty()) {
            List<Territory> named = byName(asked);
            found = named.stream()
                    .filter(one ->
                            one.kind() == TerritoryKind.COMMUNE || named.get(0).kind() != TerritoryKind.COMMUNE)
                    .toList();
        }
        return new TerritoryMatch(asked, found, false, vintage());
    }

    /** The providers that are registered as services on the class path or the module path. */
    static Plugins<TerritoryProvider> discover() {
        return discover(TerritoryProvider.class.getClassLoader());
    }

    /** The providers that are registered as services where this loader looks. */
    static Plugins<TerritoryProvider> discover(ClassLoader loader) {
        return Plugins.of(ServiceLoader.load(TerritoryProvider.class, loader), TerritoryProvider::id, List.of());
    }
}
