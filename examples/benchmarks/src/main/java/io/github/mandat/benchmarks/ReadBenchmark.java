package io.github.mandat.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.mandat.benchmarks.workload.Communes;
import io.github.mandat.benchmarks.workload.MandatDocuments;
import io.github.mandat.benchmarks.workload.Workload;
import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Syntax;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
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
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of 407 measures read from bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 4, time = 1)
public class ReadBenchmark {

    private static final Documents DOCUMENTS = Documents.standard();
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Who reads. */
    @Param({"jackson-stream", "jackson-tree", "mandat-json", "snakeyaml-events", "mandat-yaml"})
    public String engine = "";

    private @Nullable Reader reader;
    private byte[] json = {};
    private byte[] yaml = {};

    /** A way to read. */
    private interface Reader {
        Object read() throws IOException;
    }

    /** Writes the catalogue, and holds what is read of it against it. */
    @Setup
    public void prepare() throws IOException {
        Catalogue catalogue = new MandatDocuments(Workload.of(1, Communes.synthetic(), 1_000)).catalogue();
        json = bytes(catalogue, Syntax.JSON);
        yaml = bytes(catalogue, Syntax.YAML);
        require(catalogue.equals(read(json, "catalogue.json")), "JSON");
        require(catalogue.equals(read(yaml, "catalogue.yaml")), "YAML");
        require(
                MAPPER.readTree(json).get("measures").size()
                        == catalogue.measures().size(),
                "tree");
        reader = switch (engine) {
            case "jackson-stream" -> () -> Parsers.json(json);
            case "jackson-tree" -> () -> MAPPER.readTree(json);
            case "mandat-json" -> () -> read(json, "catalogue.json");
            case "snakeyaml-events" -> () -> Parsers.yaml(yaml);
            case "mandat-yaml" -> () -> read(yaml, "catalogue.yaml");
            default -> throw new IllegalArgumentException("no reader '" + engine + "'");
        };
    }

    private static byte[] bytes(Catalogue catalogue, Syntax syntax) {
        return DOCUMENTS.write(catalogue, DocumentType.CATALOGUE, syntax).getBytes(StandardCharsets.UTF_8);
    }

    private static Catalogue read(byte[] document, String name) throws IOException {
        return DOCUMENTS
                .read(new ByteArrayInputStream(document), name, DocumentType.CATALOGUE)
                .orThrow();
    }

    private static void require(boolean same, String what) {
        if (!same) {
            throw new IllegalStateException("what is read differs from what was written: " + what);
        }
    }

    /** One reading. */
    @Benchmark
    public Object read() throws IOException {
        return requireNonNull(reader).read();
    }
}
