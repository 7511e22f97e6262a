package io.github.mandat.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run of the command line, in this process. */
record Run(int code, String out, String err) {

    static final Path DATA = Path.of("..", "data");
    static final Path SENS = DATA.resolve("programmes/sens-insoumise-2026.yaml");
    static final Path CHARTER = DATA.resolve("charters/neuf-garanties-2024.yaml");

    static Run of(Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(argument.toString());
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), texts.toArray(new String[0]));
        return new Run(code, out.toString(), err.toString());
    }
}
