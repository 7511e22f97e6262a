package io.github.mandat.catalogue.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a provider takes someone to mean, and which providers are found. */
class TerritoryProviderTest {

    private static final Territory BOURG = Territory.of("01004", "Bourg", TerritoryKind.COMMUNE);
    private static final Territory OTHER_BOURG = Territory.of("38001", "Bourg", TerritoryKind.COMMUNE);
    private static final Territory BOURG_GROUP = Territory.of("200000001", "Bourg", TerritoryKind.METROPOLIS);
    private static final Territory HAMLET = Territory.of("01005", "Hameau", TerritoryKind.DELEGATED_COMMUNE);
    private static final Territory VALLEY = Territory.of("84", "Vallée", TerritoryKind.REGION);
    private static final Territory VALLEY_GROUP = Territory.of("200000002", "Vallée", TerritoryKind.METROPOLIS);

    private static final Gazetteer PROVIDER = new Gazetteer(
            "essai",
            List.of(BOURG, OTHER_BOURG, BOURG_GROUP, HAMLET, VALLEY, VALLEY_GROUP),
            Map.of("01003", "01004", "01005", "01004", "84", "99"),
            Map.of("01000", List.of(BOURG, HAMLET), "38001", List.of(BOURG), "01120", List.of(HAMLET)));

    private static TerritoryMatch match(String asked, boolean successor, Territory... candidates) {
        return new TerritoryMatch(asked, List.of(candidates), successor, PROVIDER.vintage());
    }

    @Test
    void a_code_comes_before_a_postal_code_and_both_before_a_name() {
        for (TerritoryMatch expected : List.of(
                match("01004", false, BOURG),
                match("38001", false, OTHER_BOURG),
                match("01000", false, BOURG, HAMLET),
                match("01120", false, HAMLET),
                match("Hameau", false, HAMLET),
                match("Nulle part", false))) {
            assertEquals(expected, PROVIDER.find(expected.asked()));
        }
    }

    @Test
    void the_territory_that_took_another_in_is_meant_by_the_old_code() {
        assertEquals(match("01003", true, BOURG), PROVIDER.find("01003"));
        assertEquals(match("01005", true, BOURG), PROVIDER.find("01005"), "even where the old one is still known");
        assertEquals(match("84", false, VALLEY), PROVIDER.find("84"), "unless the new one is not known");
    }

    @Test
    void of_one_name_the_communes_are_meant_or_all_where_none_is_one() {
        assertEquals(match("Bourg", false, BOURG, OTHER_BOURG), PROVIDER.find("Bourg"));
        assertEquals(match("Vallée", false, VALLEY, VALLEY_GROUP), PROVIDER.find("Vallée"));
    }

    @Test
    void spaces_around_what_is_asked_do_not_count() {
        assertEquals(match("01004", false, BOURG), PROVIDER.find(" 01004\t"));
    }

    @Test
    void the_territory_is_the_only_candidate_or_there_is_none() {
        assertEquals(Optional.of(BOURG), PROVIDER.find("01004").only());
        assertEquals(Optional.empty(), PROVIDER.find("Bourg").only());
        assertEquals(Optional.empty(), PROVIDER.find("Nulle part").only());
    }

    @Test
    void where_no_provider_is_registered_none_is_found_and_none_is_broken() {
        assertEquals(Map.of(), TerritoryProvider.discover().byId());
        assertEquals(List.of(), TerritoryProvider.discover().broken());
    }
}
