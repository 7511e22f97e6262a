package io.github.mandat.examples.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.rules.Batch;
import io.github.mandat.rules.Grid;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.MeasureResult;
import io.github.mandat.rules.assessment.Reading;
import io.github.mandat.territory.france.FranceTerritories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole country, by the real data. */
class NationalTest {

    private static final RulesEngine ENGINE = RulesEngine.standard();
    private static final FranceTerritories FRANCE = FranceTerritories.standard();
    private static final Path MEASURES = Run.DATA.resolve("catalogues/communes-productives-2026.yaml");
    private static final Path AMBITIONS = Run.DATA.resolve("catalogues/nos-50-ambitions-2026.yaml");

    @TempDir
    private Path folder;

    private static Catalogue catalogue(Path file) {
        return Documents.standard().read(file, DocumentType.CATALOGUE).orThrow();
    }

    @Test
    void every_commune_gets_what_it_gets_alone() {
        List<Catalogue> catalogues = List.of(catalogue(MEASURES), catalogue(AMBITIONS));
        Grid grid = Batch.of(ENGINE).applicability(catalogues, FRANCE.all(TerritoryKind.COMMUNE));
        List<Territory> communes = FRANCE.all(TerritoryKind.COMMUNE).toList();
        assertEquals(34_969, grid.rows());
        assertEquals(25, grid.columns().size());
        for (int row = 0; row < grid.rows(); row++) {
            Territory commune = communes.get(row);
            assertEquals(commune.code(), grid.code(row));
            List<Enum<?>> alone = catalogues.stream()
                    .flatMap(one -> ENGINE.applicable(one, commune).measures().stream())
                    .<Enum<?>>map(MeasureResult::status)
                    .toList();
            assertEquals(alone, grid.row(row), commune::toString);
        }
    }

    @Test
    void intercommunalities_are_judged_as_territories_of_their_own() {
        Grid grid = Batch.of(ENGINE)
                .applicability(List.of(catalogue(MEASURES)), FRANCE.all(TerritoryKind.AGGLOMERATION_COMMUNITY));
        int column = grid.columns().indexOf("communes-productives-2026/aide-aux-marches-publics");
        assertEquals(java.util.Map.of("APPLICABLE", 230), grid.counts(column));
    }

    @Test
    void a_programme_is_judged_as_if_it_were_of_each_commune() {
        Dossier sens = Dossier.open(Run.SENS);
        Grid grid = Batch.of(ENGINE).verdicts(List.of(sens), FRANCE.all(TerritoryKind.COMMUNE));
        List<Territory> communes = FRANCE.all(TerritoryKind.COMMUNE).toList();
        for (int row = 0; row < grid.rows(); row += 997) {
            assertEquals(
                    ENGINE.verdicts(sens.in(communes.get(row)), Reading.STATED).programme(), grid.at(row, 0));
        }
        assertEquals("sens-insoumise-2026/stated", grid.columns().get(0));
    }

    @Test
    void the_same_file_comes_out_on_one_thread_and_on_two() throws IOException {
        Path one = folder.resolve("one.csv");
        Path two = folder.resolve("two.csv");
        Run run = Run.of("national", MEASURES, AMBITIONS, "--output", one, "--threads", "1");
        assertEquals(Main.DONE, run.code(), run.err());
        Run.of("national", MEASURES, AMBITIONS, "--output", two, "--threads", "2");
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        List<String> lines = Files.readAllLines(one);
        assertEquals(34_970, lines.size());
        assertTrue(lines.get(0).startsWith("territory,name,communes-productives-2026/plan-de-relocalisation,"));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("89387,Sens,APPLICABLE,")));
    }

    @Test
    void json_lines_come_out_where_they_are_asked_for() throws IOException {
        Path file = folder.resolve("france.jsonl");
        Run run = Run.of("national", Run.SENS, "--output", file);
        assertEquals(Main.DONE, run.code(), run.err());
        List<String> lines = Files.readAllLines(file);
        assertEquals(34_969, lines.size());
        assertTrue(
                lines.get(0)
                        .startsWith("{\"territory\":\"01001\",\"name\":\"L'Abergement-Clémenciat\","
                                + "\"sens-insoumise-2026/stated\":\"COMPLIANT\""),
                lines.get(0));
    }

    @Test
    void catalogues_and_programmes_are_not_mixed_and_problems_come_together() {
        Path file = folder.resolve("x.csv");
        assertEquals(
                Main.USAGE,
                Run.of("national", MEASURES, Run.SENS, "--output", file).code());
        Run broken = Run.of("national", folder.resolve("a.yaml"), folder.resolve("b.yaml"), "--output", file);
        assertEquals(Main.INVALID, broken.code());
        assertTrue(broken.err().contains("a.yaml") && broken.err().contains("b.yaml"), broken.err());
        assertTrue(Files.notExists(file));
    }
}
