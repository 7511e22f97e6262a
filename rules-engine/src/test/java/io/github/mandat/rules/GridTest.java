package io.github.mandat.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rows and columns of a batch's result. */
class GridTest {

    private static final String CATALOGUE = """
            id: cat
            title: Catalogue
            version: "1"
            language: fr
            sizes:
              open: false
              strata:
                - {id: bourgs, label: Bourgs, authority: commune, bounds: {below: 5000}}
                - {id: villes, label: Villes, authority: commune, bounds: {atLeast: 5000}}
            themes: [{id: t, title: Thème}]
            measures:
              - {id: bourg, title: Halle, theme: t, labels: {strata: [bourgs]}}
              - {id: ville, title: Tramway, theme: t, labels: {strata: [villes]}}
            """;

    private static Grid grid(String catalogue, Territory... territories) {
        Catalogue read = Yaml.read(DocumentType.CATALOGUE, catalogue);
        return Batch.of(World.ENGINE).applicability(List.of(read), Stream.of(territories));
    }

    private static Territory commune(String code, String name, int population) {
        return Territory.of(code, name, TerritoryKind.COMMUNE).withPopulation(Population.of(population));
    }

    @Test
    void rows_that_came_out_alike_are_one_group() {
        Grid grid = grid(
                CATALOGUE, commune("01004", "Un", 10), commune("01005", "Deux", 9000), commune("01006", "Trois", 4999));
        assertEquals(
                List.of(0, 1, 0), IntStream.range(0, 3).map(grid::group).boxed().toList());
        assertEquals(2, grid.groups());
        assertEquals("3 × 2 (2 different rows)", grid.toString());
        assertEquals(Map.of("APPLICABLE", 2, "OUT_OF_SCOPE", 1), grid.counts(0));
        assertEquals("Deux", grid.name(1));
        assertEquals("OUT_OF_SCOPE", grid.at(1, 0).name());
    }

    @Test
    void grids_are_equal_when_rows_columns_and_values_are() {
        Territory bourg = commune("01004", "Bourg", 2000);
        Territory ville = commune("01005", "Ville", 9000);
        Grid grid = grid(CATALOGUE, bourg, ville);
        Grid same = grid(CATALOGUE, commune("01004", "Bourg", 3000), ville);
        assertEquals(grid, same);
        assertEquals(grid.hashCode(), same.hashCode());
        List<Grid> others = List.of(
                grid(CATALOGUE, bourg),
                grid(CATALOGUE, ville, bourg),
                grid(CATALOGUE, commune("01004", "Bourg", 6000), ville),
                grid(CATALOGUE, commune("01004", "Village", 2000), ville),
                grid(CATALOGUE, commune("01006", "Bourg", 2000), ville),
                grid(CATALOGUE.replace("{id: ville,", "{id: autre,"), bourg, ville));
        for (Grid other : others) {
            assertNotEquals(grid, other);
            assertNotEquals(other, grid);
        }
        assertNotEquals(grid.hashCode(), others.get(0).hashCode());
        assertNotEquals(grid, new Object());
    }
}
