package io.github.mandat.benchmarks;

import io.github.mandat.benchmarks.engine.Compliance;
import io.github.mandat.benchmarks.engine.Engines;
import io.github.mandat.benchmarks.workload.Gap;
import io.github.mandat.benchmarks.workload.Workload;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rules and one programme as JSON, makes an engine, and prints what the programme lacks. {@code none} only reads. */
final class OneShot {

    /** Only reads. */
    static final String NONE = "none";

    private OneShot() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Workload workload = new JsonMapper().readValue(Path.of(arguments[1]), Workload.class);
        if (arguments[0].equals(NONE)) {
            out.println(workload.measures().size());
        } else {
            out.println(text(Engines.unchecked(arguments[0], workload), 0));
        }
    }

    /** What a programme lacks, a line for each requirement. */
    static <E> String text(Compliance<E> engine, int programme) {
        StringBuilder text = new StringBuilder();
        for (Gap gap : engine.gaps(engine.explain(programme))) {
            text.append("requirement ").append(gap.requirement()).append(": ");
            text.append(gap.have()).append(" of ").append(gap.need()).append('\n');
        }
        return text.toString();
    }
}
