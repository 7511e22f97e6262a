package io.github.mandat.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.document.DossierReader;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.rules.Batch;
import io.github.mandat.rules.Grid;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.Reading;
import io.github.mandat.territory.france.FranceTerritories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job writes what the batch decides, cell by cell, in all communes. */
class NationalSparkTest {

    private static final Path DATA = Path.of("../data");
    private static final List<String> REAL =
            List.of("communistes-paris-relocalisation", "notre-villetaneuse-economie", "sens-insoumise-2026");

    /** Whose guarantees turn on population, on who holds a competence, and on what no open list says. */
    private static final String CHARTER = """
            kind: charter
            format: 1
            id: accord
            title: Accord
            version: "1"
            language: fr
            guarantees:
              - id: g1
                title: Rue
                clauses:
                  - {id: g1.1, wording: Planter, force: required, minimumStrength: firm}
                  - {id: g1.2, wording: Abriter, force: required, minimumStrength: firm, when: {population: {atLeast: 3500}}}
              - id: g2
                title: Eau
                clauses:
                  - {id: g2.1, wording: Compter, force: required, minimumStrength: firm}
                  - id: g2.2
                    wording: Reprendre
                    force: required
                    minimumStrength: firm
                    when: {all: [{competence: eau, heldBy: [own, shared]}, {not: {population: {below: 200}}}]}
              - id: g3
                title: Air
                clauses:
                  - {id: g3.1, wording: Ouvrir, force: required, minimumStrength: firm, when: {fact: zone-tendue, is: true}}
            accepts: satisfied
            restatementCounts: false
            """;

    private static final String RUE = """
            kind: programme
            format: 1
            id: rue
            title: Rue
            version: "1"
            language: fr
            list: Liste de la rue
            territory: {code: "01004", name: Bourg, kind: commune, population: {municipal: 9, sources: []}}
            charters: [accord]
            chapters: [{id: corps, title: Corps, role: thematic}]
            pledges:
              - id: p1
                title: Arbres
                chapter: corps
                strength: firm
                status: adopted
                answers: [{clause: accord/g1.1, stance: honours, grade: concrete}]
              - id: p2
                title: Compteurs
                chapter: corps
                strength: firm
                status: adopted
                answers: [{clause: accord/g2.1, stance: honours, grade: restated}]
            """;

    private static final String EAU = RUE.replace("id: rue", "id: \"2026\"")
            .replace("title: Rue", "title: Eau")
            .replace("accord/g1.1, stance: honours", "accord/g1.2, stance: weakens");

    private static final RulesEngine ENGINE = RulesEngine.standard();

    @TempDir
    private Path folder;

    private Path output;

    @BeforeEach
    void lay_out_a_folder() throws IOException {
        output = folder.resolve("verdicts");
        Files.createDirectories(folder.resolve("charters"));
        Files.createDirectories(folder.resolve("programmes"));
        Files.writeString(folder.resolve("charters/accord.yaml"), CHARTER);
    }

    private static Stream<Territory> communes() {
        return FranceTerritories.standard().all(TerritoryKind.COMMUNE);
    }

    @Test
    void a_folder_of_published_programmes_comes_out_as_in_the_batch() throws IOException {
        Run run = Run.of("--programmes", DATA.resolve("programmes"), "--output", output);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("3 programmes evaluated"), run.out());

        List<Dossier> dossiers = REAL.stream()
                .map(id -> Dossier.open(DATA.resolve("programmes/" + id + ".yaml")))
                .toList();
        assertWritten(Batch.of(ENGINE).verdicts(dossiers, communes()));
    }

    @Test
    void parquet_comes_out_as_in_the_batch_and_one_by_one() throws IOException {
        Path real = DATA.resolve("programmes/notre-villetaneuse-economie.yaml");
        Texts.write(
                Map.of("real.yaml", Files.readString(real), "rue.yaml", RUE, "eau", EAU),
                folder.resolve("programmes.parquet"));
        Run run = Run.of(
                "--programmes",
                folder.resolve("programmes.parquet"),
                "--charters",
                folder.resolve("charters"),
                "--catalogues",
                DATA.resolve("catalogues"),
                "--output",
                output,
                "--partitions",
                2);
        assertEquals(0, run.code(), run.err());

        List<Dossier> dossiers = List.of(opened("rue", RUE), opened("eau", EAU), Dossier.open(real));
        Grid grid = Batch.of(ENGINE).verdicts(dossiers, communes());
        assertTrue(grid.groups() > 4, () -> "the communes do not differ: " + grid);
        assertWritten(grid);
        assertOneByOne(grid, dossiers);
    }

    private Dossier opened(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("programmes/" + name + ".yaml"), text);
        return DossierReader.of(file).read();
    }

    /** What was written, read back, is the grid: every cell once, and nothing else. */
    private void assertWritten(Grid grid) throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < grid.rows(); row++) {
            rows.put(grid.code(row), row);
        }
        Map<String, Integer> columns = new HashMap<>();
        grid.columns().forEach(column -> columns.put(column, columns.size()));
        boolean[][] seen = new boolean[grid.rows()][grid.columns().size()];
        long cells = 0;
        try (SparkSession spark = Run.session()) {
            Iterator<Row> written = spark.read()
                    .schema(VerdictRows.SCHEMA)
                    .parquet(output.toString())
                    .toLocalIterator();
            while (written.hasNext()) {
                Row cell = written.next();
                int row = rows.get(cell.<String>getAs("territory"));
                String guarantee = cell.getAs("guarantee");
                String name = cell.getAs("programme") + (guarantee == null ? "" : "/" + guarantee) + "/"
                        + cell.getAs("reading");
                int column = columns.get(name);
                assertFalse(seen[row][column], () -> "twice: " + cell);
                seen[row][column] = true;
                assertEquals(grid.name(row), cell.getAs("name"));
                assertEquals(grid.at(row, column).name(), cell.getAs("verdict"), cell::toString);
                cells++;
            }
        }
        assertEquals((long) grid.rows() * grid.columns().size(), cells);
        assertTrue(grid.rows() > 34_000, grid::toString);
    }

    /** Every 500th commune, assessed with proof. */
    private static void assertOneByOne(Grid grid, List<Dossier> dossiers) {
        List<Territory> communes = communes().toList();
        for (int row = 0; row < grid.rows(); row += 500) {
            for (Dossier dossier : dossiers) {
                Assessment alone = ENGINE.assess(dossier.in(communes.get(row)));
                String programme = dossier.programme().id().value();
                for (Reading reading : Reading.values()) {
                    String name = reading.name().toLowerCase(Locale.ROOT);
                    int column = grid.columns().indexOf(programme + "/" + name);
                    assertEquals(alone.verdict().in(reading), grid.at(row, column));
                    int at = row;
                    alone.guarantees()
                            .forEach(guarantee -> assertEquals(
                                    guarantee.in(reading),
                                    grid.at(
                                            at,
                                            grid.columns().indexOf(programme + "/" + guarantee.id() + "/" + name))));
                }
            }
        }
    }

    @Test
    void one_programme_is_one_folder_of_an_output_that_is_never_overwritten() throws IOException {
        opened("rue", RUE);
        assertEquals(
                0,
                Run.of("--programmes", folder.resolve("programmes"), "--output", output)
                        .code());
        try (SparkSession spark = Run.session()) {
            Row sens = spark.read()
                    .parquet(output.resolve("programme=rue").toString())
                    .where("territory = '89387' and reading = 'backed' and guarantee is null")
                    .first();
            assertEquals("Sens", sens.getAs("name"));
            assertNull(sens.getAs("guarantee"));
            assertEquals("NON_COMPLIANT", sens.getAs("verdict"));
        }
        Run again = Run.of("--programmes", folder.resolve("programmes"), "--output", output);
        assertEquals(2, again.code());
        assertTrue(again.err().contains("already exists"), again.err());
    }

    @Test
    void all_problems_are_listed_and_nothing_is_written() throws IOException {
        Path programmes = folder.resolve("programmes");
        opened("rue", RUE);
        Files.writeString(programmes.resolve("twin.yaml"), RUE);
        Files.writeString(programmes.resolve("lost.json"), "{\"kind\": \"programme\"}");
        Files.writeString(
                programmes.resolve("two.yaml"),
                RUE.replace("id: rue", "id: two").replace("[accord]", "[accord, elsewhere]\ncatalogues: [cent]"));
        Run run = Run.of("--programmes", programmes, "--output", output);
        assertEquals(3, run.code(), run.out());
        for (String problem : List.of(
                "twin.yaml",
                "its id 'rue' is that of",
                "lost.json:1:1: MISSING_FIELD",
                "two.yaml: it names several charters: [accord, elsewhere]",
                "two.yaml: there is no charter 'elsewhere'",
                "two.yaml: there is no catalogue 'cent'")) {
            assertTrue(run.err().contains(problem), () -> problem + " is not in " + run.err());
        }
        assertFalse(Files.exists(output));
    }

    @Test
    void a_broken_charter_and_an_empty_folder_are_problems() throws IOException {
        Path programmes = folder.resolve("programmes");
        Run empty = Run.of("--programmes", programmes, "--output", output);
        assertEquals(3, empty.code());
        assertTrue(empty.err().contains("programmes: there are no programmes"), empty.err());

        opened("rue", RUE);
        Files.writeString(folder.resolve("charters/copy.yaml"), CHARTER);
        Files.writeString(folder.resolve("charters/broken.yaml"), "kind: charter\n");
        Run broken = Run.of("--programmes", programmes, "--output", output);
        assertEquals(3, broken.code());
        assertTrue(broken.err().contains("broken.yaml:1:1: MISSING_FIELD"), broken.err());
        assertTrue(broken.err().contains("another charter in this folder has the same id"), broken.err());
        assertFalse(Files.exists(output));
    }

    @Test
    void wrong_usage_is_said() {
        Path programmes = folder.resolve("programmes");
        Run nothing = Run.of("--programmes", folder.resolve("nowhere"), "--output", output);
        assertEquals(2, nothing.code());
        assertTrue(nothing.err().contains("there is nothing at file:"), nothing.err());
        Run none = Run.of("--programmes", programmes, "--output", output, "--partitions", 0);
        assertEquals(2, none.code());
        assertTrue(none.err().contains("--partitions (0) must be positive"), none.err());
        Run elsewhere = Run.of("--programmes", programmes, "--charters", folder.resolve("x"), "--output", output);
        assertEquals(2, elsewhere.code());
        assertTrue(elsewhere.err().contains("there is nothing at"), elsewhere.err());
    }
}
