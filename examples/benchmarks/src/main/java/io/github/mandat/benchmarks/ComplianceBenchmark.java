package io.github.mandat.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** One programme held against 37 requirements. */
public class ComplianceBenchmark extends ProgrammeBenchmark {

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

    /** Makes the engine, once its answers are known to be right. */
    @Setup
    public void prepare() {
        make(engine);
    }

    /** What is lacking, in the engine's own terms. */
    @Benchmark
    public Object explained() {
        return compliance().explain(programme());
    }

    /** What is lacking, as lines of text. */
    @Benchmark
    public String text() {
        return OneShot.text(compliance(), programme());
    }
}
