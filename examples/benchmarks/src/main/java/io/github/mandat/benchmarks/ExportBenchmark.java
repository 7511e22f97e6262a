package io.github.mandat.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.mandat.testkit.plugin.Sample;
import java.io.IOException;
import java.util.concurrent.Callable;
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
 * A large document in each format, beside writing the same content with the format's library by hand: an assessment of 2,000 pledges in a
 * catalogue of 407 measures; the calendar, which holds programmes, is of that programme; CSV is its table of evidence.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class ExportBenchmark {

    /** The format, and who writes it. */
    @Param({
        "json", "json by hand", "jsonl", "jsonl by hand", "csv", "csv by hand", "markdown", "markdown by hand",
        "html", "html by hand", "svg", "svg by hand", "junit", "junit by hand", "sarif", "sarif by hand",
        "ical", "ical by hand", "xlsx", "xlsx by hand", "docx", "docx by hand", "pdf", "pdf by hand"
    })
    public String engine = "";

    private @Nullable Callable<byte[]> export;

    /** Makes the document and, for a hand, takes the content out of the file. */
    @Setup
    public void prepare() throws IOException {
        Sample sample = Sample.large(407, 2000);
        boolean calendar = engine.startsWith("ical");
        export = Exporting.of(engine, calendar ? sample.programme() : sample.assessment());
    }

    /** The file. */
    @Benchmark
    public byte[] file() throws Exception {
        return requireNonNull(export).call();
    }
}
