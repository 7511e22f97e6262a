package io.github.mandat.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.mandat.benchmarks.engine.Applicability;
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

/** One commune and 407 measures. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class ApplicabilityBenchmark {

    /** Every so many communes one is taken: some two thousand of all sizes. */
    private static final int STEP = 17;

    /** The engine's name. */
    @Param({"bitmap", "streams", "mandat-statuses", "mandat", "easy-rules", "cel", "drools-classic", "drools-executable"
    })
    public String engine = "";

    private @Nullable Applicability<?> applicability;
    private int communes;
    private int next;

    /** Makes the engine, once its answers are known to be right. */
    @Setup
    public void prepare() {
        Workload workload = Workload.of(1, Communes.synthetic(), STEP);
        communes = workload.communes().size();
        applicability = Engines.applicability(engine, workload);
    }

    /** The measures that the commune itself can take, in the engine's own terms. */
    @Benchmark
    public Object commune() {
        next = next + 1 == communes ? 0 : next + 1;
        return requireNonNull(applicability).applicable(next);
    }
}
