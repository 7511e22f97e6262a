package io.github.mandat.examples.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Writes programmes as Parquet. */
final class Texts {

    private static final StructType SCHEMA =
            new StructType().add("file", DataTypes.StringType).add("content", DataTypes.StringType);

    private Texts() {}

    static void write(Map<String, String> contentOfFile, Path parquet) throws IOException {
        List<Row> rows = contentOfFile.entrySet().stream()
                .map(file -> RowFactory.create(file.getKey(), file.getValue()))
                .toList();
        try (SparkSession spark = Run.session()) {
            spark.createDataFrame(rows, SCHEMA)
                    .coalesce(1)
                    .write()
                    .mode(SaveMode.ErrorIfExists)
                    .parquet(parquet.toString());
        }
    }
}
