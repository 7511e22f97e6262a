package io.github.mandat.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.document.Problem;
import io.github.mandat.catalogue.document.Read;
import io.github.mandat.catalogue.document.Syntax;
import io.github.mandat.catalogue.vocabulary.Document;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What a job reads, wherever Hadoop can read it. */
final class Inputs {

    /** The columns of the programmes: the name for problems, whose ending tells the syntax, and the text as UTF-8. */
    static final String FILE = "file";

    static final String CONTENT = "content";

    private static final String PARQUET = ".parquet";
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

    private final SparkSession spark;
    private final Path programmes;
    private final FileSystem files;

    /** @throws FileNotFoundException if there is nothing at this path */
    Inputs(SparkSession spark, Path programmes) throws IOException {
        this.spark = spark;
        this.files = files(programmes);
        this.programmes = files.makeQualified(programmes);
        requireThere(files, this.programmes);
    }

    private FileSystem files(Path path) throws IOException {
        return path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    }

    private static void requireThere(FileSystem files, Path path) throws IOException {
        if (!files.exists(path)) {
            throw new FileNotFoundException("there is nothing at " + path);
        }
    }

    /** The programmes, as rows of {@link #FILE} and {@link #CONTENT}; none of them is read here. */
    Dataset<Row> programmes() throws IOException {
        if (isParquet()) {
            return spark.read()
                    .parquet(programmes.toString())
                    .select(
                            coalesce(col(FILE), lit("programme without a name")).as(FILE),
                            coalesce(col(CONTENT), lit("")).cast("binary").as(CONTENT));
        }
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .option("pathGlobFilter", "*.{yaml,yml,json}")
                .load(programmes.toString())
                .select(col("path").as(FILE), col(CONTENT));
    }

    /** Parquet: a file or folder that is called so, or a folder of files that are. */
    private boolean isParquet() throws IOException {
        return isParquet(programmes)
                || Arrays.stream(files.listStatus(programmes)).anyMatch(inside -> isParquet(inside.getPath()));
    }

    private static boolean isParquet(Path path) {
        return path.getName().toLowerCase(Locale.ROOT).endsWith(PARQUET);
    }

    /**
     * The documents of a folder by their ids, in canonical JSON.
     *
     * @param folder empty: the sibling of the programmes that is called by the kind of the documents, if there is one
     * @throws InvalidInputException with all problems of all these documents, if there are any
     */
    <D extends Document> HashMap<String, byte[]> documents(Optional<Path> folder, DocumentType<D> type)
            throws IOException {
        Path in = folder.orElseGet(() -> new Path(programmes.getParent(), type.kind() + "s"));
        FileSystem system = files(in);
        HashMap<String, byte[]> byId = new HashMap<>();
        if (folder.isEmpty() && !system.exists(in)) {
            return byId;
        }
        requireThere(system, in);
        List<String> problems = new ArrayList<>();
        for (FileStatus file : system.listStatus(in)) {
            if (file.isFile() && ENDINGS.stream().anyMatch(file.getPath().getName()::endsWith)) {
                Read<D> read = read(system, file.getPath(), type);
                read.problems().stream().map(Problem::toString).forEach(problems::add);
                read.document()
                        .map(document -> byId.put(document.id().value(), canonical(document, type)))
                        .ifPresent(other -> problems.add(
                                file.getPath() + ": another " + type.kind() + " in this folder has the same id"));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return byId;
    }

    private static <D extends Document> Read<D> read(FileSystem files, Path file, DocumentType<D> type)
            throws IOException {
        try (InputStream in = files.open(file)) {
            return Documents.standard().read(in, file.toString(), type);
        }
    }

    private static <D extends Document> byte[] canonical(D document, DocumentType<D> type) {
        return Documents.standard().write(document, type, Syntax.JSON).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return programmes.toString();
    }
}
