package io.github.mandat.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.mandat.benchmarks.engine.Compliance;
import io.github.mandat.benchmarks.engine.Engines;
import io.github.mandat.benchmarks.workload.Communes;
import io.github.mandat.benchmarks.workload.Workload;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One programme after the other, held against 37 requirements by one engine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public abstract class ProgrammeBenchmark {

    private static final int PROGRAMMES = 200;

    private @Nullable Compliance<?> compliance;
    private int next;

    /** Makes the engine, once its answers are known to be right. */
    void make(String engine) {
        compliance = Engines.compliance(engine, Workload.of(PROGRAMMES, Communes.synthetic(), 1_000));
    }

    Compliance<?> compliance() {
        return requireNonNull(compliance);
    }

    int programme() {
        next = next + 1 == PROGRAMMES ? 0 : next + 1;
        return next;
    }
}
