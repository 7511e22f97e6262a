package io.github.mandat.examples.spark;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line of the job: evaluates every programme in every commune of France, in both readings, and writes the verdicts as
 * Parquet. All paths are Hadoop's: local ones, {@code hdfs://}, {@code s3a://}.
 *
 * <p>Exit codes: 0 done, 2 wrong usage or a failed job, 3 invalid documents.
 */
@Command(
        name = "national-spark",
        mixinStandardHelpOptions = true,
        description = "Evaluates every programme in every commune of France, on Apache Spark.",
        footer = {"", "Exit codes: 0 done, 2 wrong usage or a failed job, 3 invalid documents; all problems are listed."
        })
public final class NationalSpark implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int FAILED = 2;
    private static final int INVALID = 3;

    @Option(
            names = "--programmes",
            required = true,
            paramLabel = "FOLDER|PARQUET",
            description =
                    "A folder of programmes (YAML, JSON), or Parquet with the columns file and content, both texts.")
    private @Nullable Path programmes;

    @Option(
            names = "--charters",
            paramLabel = "DIR",
            description = "The charters that they name; by default charters/ beside them.")
    private @Nullable Path charters;

    @Option(
            names = "--catalogues",
            paramLabel = "DIR",
            description = "The catalogues that they draw on; by default catalogues/ beside them.")
    private @Nullable Path catalogues;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Where to write the verdicts, as Parquet. Must not exist.")
    private @Nullable Path output;

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Into how many tasks to divide the programmes; by default one for each.")
    private @Nullable Integer partitions;

    @Spec
    private @Nullable CommandSpec spec;

    private NationalSpark() {}

    /** Runs the job; where it fails, ends the process with its exit code. */
    public static void main(String[] arguments) {
        int code = run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), arguments);
        if (code != DONE) {
            System.exit(code);
        }
    }

    /** Runs the job in the session that the surroundings configure, and gives the exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new NationalSpark())
                .setOut(out)
                .setErr(err)
                .registerConverter(Path.class, Path::new)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    boolean invalid = e instanceof InvalidInputException;
                    command.getErr().println(invalid ? e.getMessage() : "national-spark: " + e.getMessage());
                    return invalid ? INVALID : FAILED;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() throws IOException {
        if (partitions != null && partitions < 1) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(), "--partitions (" + partitions + ") must be positive");
        }
        try (SparkSession spark =
                SparkSession.builder().appName("mandat national").getOrCreate()) {
            Inputs inputs = new Inputs(spark, requireNonNull(programmes, "picocli requires it"));
            int evaluated = new NationalJob(
                            spark, inputs, Optional.ofNullable(charters), Optional.ofNullable(catalogues))
                    .run(requireNonNull(output, "picocli requires it"), Optional.ofNullable(partitions));
            requireNonNull(spec).commandLine().getOut().println(evaluated + " programmes evaluated: " + output);
        }
        return DONE;
    }
}
