package io.github.mandat.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** The verdicts of one programme, without saying what is lacking. */
public class VerdictBenchmark extends ProgrammeBenchmark {

    /** The engine's name. */
    @Param({
        "bitmap",
        "bitmap-from-ids",
        "streams",
        "mandat-compiled",
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

    /** Makes the engine, once its answers are known to be right. */
    @Setup
    public void prepare() {
        make(engine);
    }

    /** The verdicts alone. */
    @Benchmark
    public long verdict() {
        return compliance().verdict(programme());
    }
}
