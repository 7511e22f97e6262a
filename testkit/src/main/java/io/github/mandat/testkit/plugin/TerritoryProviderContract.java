package io.github.mandat.testkit.plugin;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.plugin.Plugins;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.catalogue.territory.TerritoryProvider;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What every provider of territories promises. A test class implements this interface, says which provider it is about, and inherits the
 * whole suite; that the figures are right is the author's to test.
 *
 * @since 0.1
 */
public interface TerritoryProviderContract {

    /** At most so many territories of a kind are looked at one by one. */
    int SOME = 2000;

    /** A new provider, or the only one that there is. */
    TerritoryProvider provider();

    @Test
    default void its_id_is_a_slug_and_its_lists_are_named() {
        assertDoesNotThrow(() -> Id.of(provider().id()), "the id is a slug");
        assertFalse(provider().vintage().isEmpty(), "vintage() names the lists that the territories are from");
    }

    @Test
    default void codes_are_unique_and_in_order() {
        for (TerritoryKind kind : TerritoryKind.values()) {
            List<String> codes = provider().all(kind).map(Territory::code).toList();
            assertEquals(codes.stream().distinct().sorted().toList(), codes, () -> "the codes of all(" + kind + ")");
        }
    }

    @Test
    default void every_territory_is_found_by_its_code_and_by_its_name() {
        some().forEach(territory -> {
            Territory bearer = provider().byCode(territory.code()).orElseThrow();
            assertEquals(territory.code(), bearer.code(), "byCode gives a bearer of the code");
            assertTrue(
                    bearer.equals(territory) || bearer.kind() != territory.kind(),
                    () -> "two of one kind bear the code " + territory.code());
            assertTrue(provider().byName(territory.name()).contains(territory), () -> "byName " + territory.name());
            Territory heir = provider()
                    .successor(territory.code())
                    .flatMap(code -> provider().byCode(code))
                    .orElse(bearer);
            assertEquals(List.of(heir), provider().find(territory.code()).candidates(), "find");
        });
    }

    @Test
    default void nobody_is_found_by_what_is_no_code_and_no_name() {
        for (String odd :
                List.of("", " ", "\u0000", "no such place", "9".repeat(1000), "../..", "%", "é".repeat(300))) {
            assertEquals(Optional.empty(), provider().byCode(odd), () -> "byCode '" + odd + "'");
            assertEquals(Optional.empty(), provider().successor(odd), () -> "successor '" + odd + "'");
            assertEquals(List.of(), provider().byPostalCode(odd), () -> "byPostalCode '" + odd + "'");
            assertEquals(List.of(), provider().byName(odd), () -> "byName '" + odd + "'");
        }
    }

    @Test
    default void populations_are_not_negative_and_what_is_told_has_a_source() {
        Set<Id<SourceDocument>> lists =
                provider().vintage().stream().map(SourceDocument::id).collect(Collectors.toSet());
        some().forEach(territory -> {
            assertTrue(territory.population().map(Population::municipal).orElse(0L) >= 0, territory::toString);
            Stream.concat(
                            territory.population().stream().flatMap(one -> one.sources().stream()),
                            territory.competences().stream().flatMap(one -> one.sources().stream()))
                    .map(Provenance::document)
                    .forEach(source -> assertTrue(
                            lists.contains(source), () -> "'" + source + "' is not in vintage(): " + territory.code()));
        });
    }

    @Test
    default void the_same_question_has_the_same_answer() {
        some().limit(200)
                .forEach(territory -> assertEquals(
                        provider().byCode(territory.code()), provider().byCode(territory.code())));
    }

    @Test
    default void it_is_discovered() {
        Plugins<TerritoryProvider> found =
                TerritoryProvider.discover(provider().getClass().getClassLoader());
        assertTrue(
                found.byId().containsKey(provider().id()),
                () -> "register " + provider().getClass().getName() + " in META-INF/services/"
                        + TerritoryProvider.class.getName() + " and in module-info.java; left out: "
                        + found.broken());
    }

    private Stream<Territory> some() {
        return Stream.of(TerritoryKind.values())
                .flatMap(kind -> provider().all(kind).limit(SOME));
    }
}
