package io.github.mandat.benchmarks;

import static java.util.Objects.requireNonNull;

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

/**
 * Makes an engine from plain records in a Java that has not seen it before, and has it give one verdict: what is put off at making is
 * done then. For Mandat that includes making its documents of the records.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class SetupBenchmark {

    /** The engine's name. */
    @Param({
        "bitmap",
        "streams",
        "mandat",
        "hibernate-validator",
        "easy-rules",
        "cel",
        "json-schema",
        "drools-classic",
        "drools-executable"
    })
    public String engine = "";

    private @Nullable Workload workload;

    /** Makes the records. */
    @Setup
    public void prepare() {
        workload = Workload.of(1, Communes.synthetic(), 1_000);
    }

    /** From nothing to the first verdict. */
    @Benchmark
    public long first() {
        return Engines.unchecked(engine, requireNonNull(workload)).verdict(0);
    }
}
