package io.github.mandat.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.mandat.benchmarks.engine.Compliance;
import io.github.mandat.benchmarks.engine.Engines;
import io.github.mandat.benchmarks.workload.Communes;
import io.github.mandat.benchmarks.workload.Workload;
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

/** One programme held against 37 requirements. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class ComplianceBenchmark {

    private static final int PROGRAMMES = 200;

    /** The engine's name. */
    @Param({
        "bitmap",
        "bitmap-from-ids",
        "streams",
        "mandat",
        "mandat-whole",
        "hibernate-validator",
        "easy-rules",
        "cel",
        "json-schema",
        "drools-classic",
        "drools-executable"
    })
    public String engine = "";

    private @Nullable Compliance<?> compliance;
    private int next;

    /** Makes the engine, once its answers are known to be right. */
    @Setup
    public void prepare() {
        compliance = Engines.compliance(engine, Workload.of(PROGRAMMES, Communes.synthetic(), 1_000));
    }

    private int programme() {
        next = next + 1 == PROGRAMMES ? 0 : next + 1;
        return next;
    }

    /** What is lacking, in the engine's own terms. */
    @Benchmark
    public Object explained() {
        return requireNonNull(compliance).explain(programme());
    }

    /** What is lacking, as lines of text. */
    @Benchmark
    public String text() {
        return OneShot.text(requireNonNull(compliance), programme());
    }
}
