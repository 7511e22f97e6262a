/** The command line: what one can build on Mandat's exported packages alone, as the compiler sees to. */
module io.github.mandat.examples.cli {
    requires info.picocli;
    requires io.github.mandat.export;
    requires io.github.mandat.territory.france;
    requires tools.jackson.core;
    requires static org.jspecify;

    opens io.github.mandat.examples.cli to
            info.picocli;
}
