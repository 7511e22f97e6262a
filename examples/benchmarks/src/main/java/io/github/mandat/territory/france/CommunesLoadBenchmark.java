package io.github.mandat.territory.france;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.territory.Population;
import io.github.mandat.catalogue.territory.TerritoryKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
 * The communes of France from bytes to something that answers. In the package that it measures, since nobody else reads these
 * columns. {@code copy} is the bound: the bytes of the same rows as CSV, copied; {@code split} makes a record of each line.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class CommunesLoadBenchmark {

    /** Who loads. */
    @Param({"copy", "mandat", "split"})
    public String engine = "";

    private @Nullable Supplier<Object> load;

    /** A line of the CSV. */
    private record Line(String code, String name, int population, int total, String group) {
        static Line of(String line) {
            String[] cells = line.split(";");
            return new Line(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), cells[4]);
        }
    }

    /** Writes the rows as CSV, and reads the columns as they are in the jar. */
    @Setup
    public void prepare() throws IOException {
        byte[] csv = FranceTerritories.standard()
                .all(TerritoryKind.COMMUNE)
                .map(commune -> commune.code() + ";" + commune.name() + ";"
                        + commune.population().map(Population::municipal).orElse(-1L) + ";"
                        + commune.population().flatMap(Population::total).orElse(-1L) + ";"
                        + commune.intercommunalities().known().orElse(List.of()).stream()
                                .map(group -> group.code())
                                .findFirst()
                                .orElse("-"))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        byte[] columns;
        try (InputStream in = Communes.class.getResourceAsStream("communes.bin")) {
            columns = requireNonNull(in).readAllBytes();
        }
        load = switch (engine) {
            case "copy" -> csv::clone;
            case "mandat" -> () -> Communes.read(columns);
            case "split" ->
                () -> new String(csv, StandardCharsets.UTF_8)
                        .lines()
                        .map(Line::of)
                        .toList();
            default -> throw new IllegalArgumentException("no loader '" + engine + "'");
        };
    }

    /** One loading. */
    @Benchmark
    public Object load() {
        return requireNonNull(load).get();
    }
}
