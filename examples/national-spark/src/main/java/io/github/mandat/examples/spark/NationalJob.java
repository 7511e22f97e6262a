package io.github.mandat.examples.spark;

import static org.apache.spark.sql.functions.col;

import io.github.mandat.catalogue.document.DocumentType;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The job. The driver reads charters and catalogues and broadcasts them as canonical JSON; programmes go from storage to the tasks
 * without passing through it. Each task makes its own engine and documents from these bytes, and takes the communes from the jar of
 * territories on its class path. So no type of Mandat needs Java serialisation, and none is serialised: what moves between machines
 * is bytes, texts and the day of the evaluation.
 *
 * <p>A task has whole programmes, because what is equal for many communes is then computed once, by {@link
 * io.github.mandat.rules.Batch}; a commune alone is far too little work for a task.
 */
final class NationalJob {

    private final Inputs inputs;
    private final Broadcast<HashMap<String, byte[]>> charters;
    private final Broadcast<HashMap<String, byte[]>> catalogues;

    /**
     * A job with these charters and catalogues.
     *
     * @param charters their folder; empty: beside the programmes
     * @param catalogues their folder; empty: beside the programmes
     * @throws InvalidInputException with all problems of the charters or catalogues, if there are any
     */
    NationalJob(SparkSession spark, Inputs inputs, Optional<Path> charters, Optional<Path> catalogues)
            throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.inputs = inputs;
        this.charters = context.broadcast(inputs.documents(charters, DocumentType.CHARTER));
        this.catalogues = context.broadcast(inputs.documents(catalogues, DocumentType.CATALOGUE));
    }

    /**
     * Evaluates all programmes, or none if any of them cannot be.
     *
     * @param output the folder to make; Parquet, a folder {@code programme=ID} in it for each programme
     * @param partitions into how many tasks to divide the programmes; empty: one for each
     * @return how many programmes there are
     * @throws InvalidInputException with all problems of all programmes, if there are any
     */
    int run(Path output, Optional<Integer> partitions) throws IOException {
        Dataset<Row> programmes = inputs.programmes();
        LocalDate day = LocalDate.now();
        int count = check(programmes, day);
        evaluate(programmes.repartitionByRange(partitions.orElse(count), col(Inputs.FILE)), day)
                .write()
                .partitionBy("programme")
                .parquet(output.toString());
        return count;
    }

    /** All problems come before hours of work, and one wrong programme among thousands is named. */
    private int check(Dataset<Row> programmes, LocalDate day) {
        Broadcast<HashMap<String, byte[]>> charters = this.charters;
        Broadcast<HashMap<String, byte[]>> catalogues = this.catalogues;
        List<Check> checks = programmes
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> {
                            Evaluation evaluation = new Evaluation(charters.value(), catalogues.value(), day);
                            return stream(rows)
                                    .map(row -> evaluation.check(row).row())
                                    .iterator();
                        },
                        Encoders.row(Check.SCHEMA))
                .collectAsList()
                .stream()
                .map(Check::of)
                .toList();
        List<String> problems = new ArrayList<>();
        Map<String, String> files = new HashMap<>();
        for (Check check : checks) {
            problems.addAll(check.problems());
            String other = check.programme().isEmpty() ? null : files.put(check.programme(), check.file());
            if (other != null) {
                problems.add(check.file() + ": its id '" + check.programme() + "' is that of " + other);
            }
        }
        if (checks.isEmpty()) {
            problems.add(inputs + ": there are no programmes");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return checks.size();
    }

    private static <T> Stream<T> stream(Iterator<T> rows) {
        Iterable<T> all = () -> rows;
        return StreamSupport.stream(all.spliterator(), false);
    }

    private Dataset<Row> evaluate(Dataset<Row> programmes, LocalDate day) {
        Broadcast<HashMap<String, byte[]>> charters = this.charters;
        Broadcast<HashMap<String, byte[]>> catalogues = this.catalogues;
        return programmes.mapPartitions(
                (MapPartitionsFunction<Row, Row>)
                        rows -> new VerdictRows(rows, new Evaluation(charters.value(), catalogues.value(), day)),
                Encoders.row(VerdictRows.SCHEMA));
    }
}
