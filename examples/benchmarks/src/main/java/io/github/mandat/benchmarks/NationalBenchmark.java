package io.github.mandat.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.mandat.benchmarks.workload.Commune;
import io.github.mandat.benchmarks.workload.MandatDocuments;
import io.github.mandat.benchmarks.workload.Workload;
import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.territory.TerritoryKind;
import io.github.mandat.rules.Batch;
import io.github.mandat.rules.Grid;
import io.github.mandat.rules.RulesEngine;
import io.github.mandat.rules.assessment.Applicability;
import io.github.mandat.territory.france.FranceTerritories;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What 407 measures ask of every commune of France, by the real list of communes. The bound is to fill a byte for each pair;
 * {@code mandat} makes the territories from the data jar's columns besides, {@code mandat-known} is given them.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class NationalBenchmark {

    /** Who evaluates. */
    @Param({"fill", "streams", "mandat", "mandat-known"})
    public String engine = "";

    private @Nullable Supplier<Object> run;

    /** Holds both evaluations against each other. */
    @Setup
    public void prepare() {
        List<Territory> territories =
                FranceTerritories.standard().all(TerritoryKind.COMMUNE).toList();
        List<Commune> communes = new ArrayList<>();
        for (Territory territory : territories) {
            communes.add(new Commune(
                    territory.code(),
                    territory.population().map(known -> (int) known.municipal()).orElse(0)));
        }
        Workload workload = Workload.of(1, () -> communes, 1);
        Catalogue catalogue = new MandatDocuments(workload).catalogue();
        Batch batch = Batch.of(RulesEngine.standard());
        List<Territory> known =
                workload.communes().stream().map(MandatDocuments::territory).toList();
        requireSame(byStreams(workload), batch.applicability(List.of(catalogue), known.stream()));
        byte[] grid = new byte[communes.size() * catalogue.measures().size()];
        run = switch (engine) {
            case "fill" ->
                () -> {
                    Arrays.fill(grid, (byte) 1);
                    return grid;
                };
            case "streams" -> () -> byStreams(workload);
            case "mandat" ->
                () -> batch.applicability(
                        List.of(catalogue),
                        FranceTerritories.standard().all(TerritoryKind.COMMUNE).parallel());
            case "mandat-known" -> () -> batch.applicability(List.of(catalogue), known.parallelStream());
            default -> throw new IllegalArgumentException("no engine '" + engine + "'");
        };
    }

    /** A bit for each pair, by the plain rule. */
    private static boolean[][] byStreams(Workload workload) {
        return workload.communes().stream()
                .map(commune -> {
                    boolean[] row = new boolean[workload.measures().size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = workload.measures().get(i).appliesTo(commune);
                    }
                    return row;
                })
                .toArray(boolean[][]::new);
    }

    private static void requireSame(boolean[][] expected, Grid grid) {
        for (int row = 0; row < expected.length; row++) {
            for (int column = 0; column < expected[row].length; column++) {
                if (expected[row][column] != (grid.at(row, column) == Applicability.APPLICABLE)) {
                    throw new IllegalStateException("they differ at " + grid.code(row) + ", "
                            + grid.columns().get(column));
                }
            }
        }
    }

    /** All pairs. */
    @Benchmark
    public Object grid() {
        return requireNonNull(run).get();
    }
}
