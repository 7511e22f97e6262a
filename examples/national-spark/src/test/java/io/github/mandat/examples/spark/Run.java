package io.github.mandat.examples.spark;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** What a run of the job says. Where and how it runs, the system properties of the build tell. */
record Run(int code, String out, String err) {

    static Run of(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = NationalSpark.run(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Stream.of(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    static SparkSession session() {
        return SparkSession.builder().appName("test").getOrCreate();
    }
}
