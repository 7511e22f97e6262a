package io.github.mandat.examples.spark;

import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Dossier;
import io.github.mandat.catalogue.programme.Programme;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.rules.Batch;
import io.github.mandat.rules.Grid;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.territory.france.FranceTerritories;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures the table of docs/national-spark.md: {@code make N} writes N copies of the programme of Sens as Parquet, {@code spark N}
 * evaluates them by the job, {@code batch N} by the plain batch, which writes the same cells as CSV. Run from the root.
 */
final class Sizing {

    private static final Path DATA = Path.of("examples/data");
    private static final Path TARGET = Path.of("examples/national-spark/target/sizing");

    private Sizing() {}

    public static void main(String[] arguments) throws IOException {
        Instant start = Instant.now();
        int count = Integer.parseInt(arguments[1]);
        String done = switch (arguments[0]) {
            case "make" -> make(count);
            case "spark" -> spark(count);
            case "batch" -> batch(count);
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        System.out.println(arguments[0] + " " + count + ": "
                + Duration.between(start, Instant.now()).toMillis() + " ms" + done);
    }

    private static Map<String, String> copies(int count) throws IOException {
        String text = Files.readString(DATA.resolve("programmes/sens-insoumise-2026.yaml"));
        Map<String, String> copies = new TreeMap<>();
        for (int i = 1; i <= count; i++) {
            copies.put(i + ".yaml", text.replaceFirst("\nid: .*", "\nid: copie-" + i));
        }
        return copies;
    }

    private static String make(int count) throws IOException {
        Texts.write(copies(count), TARGET.resolve(count + ".parquet"));
        return "";
    }

    private static String spark(int count) {
        int code = NationalSpark.run(
                new PrintWriter(System.out, true),
                new PrintWriter(System.err, true),
                "--programmes",
                TARGET.resolve(count + ".parquet").toString(),
                "--charters",
                DATA.resolve("charters").toString(),
                "--catalogues",
                DATA.resolve("catalogues").toString(),
                "--output",
                TARGET.resolve(count + "-verdicts").toString());
        return ", exit code " + code;
    }

    private static String batch(int count) throws IOException {
        Instant start = Instant.now();
        Dossier sens = Dossier.open(DATA.resolve("programmes/sens-insoumise-2026.yaml"));
        List<Dossier> dossiers = new ArrayList<>();
        for (Map.Entry<String, String> copy : copies(count).entrySet()) {
            byte[] text = copy.getValue().getBytes(StandardCharsets.UTF_8);
            Programme programme = Documents.standard()
                    .read(new ByteArrayInputStream(text), copy.getKey(), DocumentType.PROGRAMME)
                    .orThrow();
            dossiers.add(Dossier.of(programme)
                    .with(sens.charter().orElseThrow())
                    .with(sens.catalogues().get(0)));
        }
        Instant read = Instant.now();
        Grid grid = Batch.of(RulesEngine.standard())
                .verdicts(dossiers, FranceTerritories.standard().all(TerritoryKind.COMMUNE));
        Instant evaluated = Instant.now();
        long cells = write(grid, TARGET.resolve(count + ".csv"));
        return ", of which reading " + Duration.between(start, read).toMillis() + ", evaluating "
                + Duration.between(read, evaluated).toMillis() + ", writing "
                + Duration.between(evaluated, Instant.now()).toMillis() + "; " + cells + " cells, " + grid;
    }

    private static long write(Grid grid, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        List<String> columns =
                grid.columns().stream().map(column -> column.replace('/', ',')).toList();
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int row = 0; row < grid.rows(); row++) {
                String territory = grid.code(row) + ",\"" + grid.name(row) + "\",";
                for (int column = 0; column < columns.size(); column++) {
                    out.write(territory);
                    out.write(columns.get(column));
                    out.write(',');
                    out.write(grid.at(row, column).name());
                    out.write('\n');
                }
            }
        }
        return (long) grid.rows() * columns.size();
    }
}
