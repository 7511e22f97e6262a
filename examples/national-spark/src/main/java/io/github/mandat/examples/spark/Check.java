package io.github.mandat.examples.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * What a task says of a programme before it is evaluated.
 *
 * @param file where it comes from
 * @param programme its id; empty if it cannot be read
 * @param problems why it cannot be evaluated, one a line
 */
record Check(String file, String programme, List<String> problems) {

    static final StructType SCHEMA = new StructType()
            .add("file", DataTypes.StringType, false)
            .add("programme", DataTypes.StringType, false)
            .add("problems", DataTypes.createArrayType(DataTypes.StringType, false), false);

    Row row() {
        return RowFactory.create(file, programme, problems.toArray(String[]::new));
    }

    static Check of(Row row) {
        return new Check(row.getAs("file"), row.getAs("programme"), row.getList(row.fieldIndex("problems")));
    }
}
