package io.github.mandat.benchmarks;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints the result of a run as tables in Markdown: CPU time, bytes allocated, and what each engine costs relative to others.
 *
 * <pre>{@code
 * java -cp benchmarks.jar io.github.mandat.benchmarks.Ratios results.json
 * }</pre>
 */
public final class Ratios {

    private static final List<Table> TABLES = List.of(
            new Table("ComplianceBenchmark.explained", "Compliance, explained", "bitmap", "streams", "mandat"),
            new Table("ComplianceBenchmark.text", "Compliance, explained as text", "bitmap", "streams", "mandat"),
            new Table("VerdictBenchmark.verdict", "Compliance, verdicts alone", "bitmap", "streams", "mandat-compiled"),
            new Table("SetupBenchmark.first", "Set-up and first verdict, cold", "streams", "mandat"),
            new Table(
                    "ApplicabilityBenchmark.commune",
                    "Applicability, one commune",
                    "bitmap",
                    "streams",
                    "mandat-statuses"),
            new Table("ReadBenchmark.read", "Reading the catalogue", "jackson-stream", "jackson-tree", "mandat-json"),
            new Table("NationalBenchmark.grid", "All communes of France, 407 measures", "fill", "streams", "mandat"),
            new Table("CatalogueExportBenchmark.file", "Exporting a catalogue of 407 measures", Table.HAND),
            new Table("ExportBenchmark.file", "Exporting an assessment of 2,000 pledges", Table.HAND),
            new Table("CommunesLoadBenchmark.load", "Loading the communes of France", "copy", "split", "mandat"));

    private Ratios() {}

    /** The tables that are known, with the engines that the others are held against. */
    private record Table(String benchmark, String title, List<String> bases) {
        /** Each engine is held against the one that does the same by hand. */
        static final String HAND = "by hand";

        Table(String benchmark, String title, String... bases) {
            this(benchmark, title, List.of(bases));
        }
    }

    /** An engine's result: CPU time and time on the clock in microseconds, and bytes, for each operation. */
    private record Row(double cpu, double wall, double bytes) {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        JsonNode results = new JsonMapper().readTree(Path.of(arguments[0]));
        for (Table table : TABLES) {
            Map<String, Row> rows = new LinkedHashMap<>();
            for (JsonNode result : results) {
                if (result.get("benchmark").asString().endsWith("." + table.benchmark)) {
                    rows.put(result.at("/params/engine").asString(), row(result));
                }
            }
            if (!rows.isEmpty()) {
                print(table, rows, out);
            }
        }
    }

    private static Row row(JsonNode result) {
        JsonNode secondary = result.get("secondaryMetrics");
        return new Row(
                median(secondary.get(CpuProfiler.RESULT)),
                median(result.get("primaryMetric")),
                median(secondary.get("gc.alloc.rate.norm")));
    }

    /** The median of all iterations of all forks. */
    private static double median(JsonNode metric) {
        List<Double> values = new ArrayList<>();
        metric.get("rawData").forEach(fork -> fork.forEach(value -> values.add(value.asDouble())));
        return median(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The middle value, or the mean of the two in the middle. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static void print(Table table, Map<String, Row> rows, PrintStream out) {
        out.println("### " + table.title + "\n");
        StringBuilder head = new StringBuilder("| Engine | CPU µs | wall µs |");
        StringBuilder line = new StringBuilder("| --- | ---: | ---: |");
        for (String base : table.bases) {
            head.append(" × ").append(base).append(" |");
            line.append(" ---: |");
        }
        out.println(head.append(" B/op |"));
        out.println(line.append(" ---: |"));
        rows.forEach((engine, row) -> {
            StringBuilder cells =
                    new StringBuilder("| " + engine + " | " + number(row.cpu) + " | " + number(row.wall) + " |");
            for (String base : table.bases) {
                Row held = rows.get(base.equals(Table.HAND) ? engine + " " + base : base);
                String ratio = held == null ? "" : number(row.cpu / held.cpu);
                cells.append(' ').append(ratio).append(" |");
            }
            out.println(cells + " " + number(Math.rint(row.bytes)) + " |");
        });
        out.println();
    }

    /** Three digits, or two of what is small, with separators. */
    static String number(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,d", Math.round(value));
        } else if (value < 1e-9) {
            return "0";
        }
        MathContext digits = new MathContext(value < 0.1 ? 2 : 3);
        return new BigDecimal(value).round(digits).toPlainString();
    }
}
