package io.github.mandat.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * {@code mandat}: checks programmes, validates documents, prints schemas.
 *
 * <p>Exit codes: 0 compliant (or valid), 1 not compliant or undetermined, 2 wrong usage, 3 invalid document.
 */
@Command(
        name = "mandat",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Does this municipal programme honour the guarantees that it must honour?",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            ApplicableCommand.class,
            NationalCommand.class,
            TerritoryCommand.class,
            ExportCommand.class,
            FormatsCommand.class,
            ValidateCommand.class,
            SchemaCommand.class
        },
        footer = {"", "Exit codes: 0 compliant, 1 not compliant or undetermined, 2 wrong usage, 3 invalid document."})
final class Main {

    static final int DONE = 0;
    static final int NOT_COMPLIANT = 1;
    static final int USAGE = 2;
    static final int INVALID = 3;

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        // Reports are UTF-8 wherever they go; the platform's own encoding would lose their accents under LC_ALL=C.
        Failing stream = new Failing();
        try (PrintWriter out = utf8(stream);
                PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err))) {
            int code = run(out, err, arguments);
            if (out.checkError()) {
                stream.explain(err);
                code = USAGE;
            }
            err.flush();
            System.exit(code);
        }
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** The standard output, which remembers why it failed. */
    private static final class Failing extends FilterOutputStream {
        private @Nullable IOException failure;

        Failing() {
            super(new FileOutputStream(FileDescriptor.out));
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            try {
                out.write(bytes, from, count);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        /** Says so, unless the reader has just seen enough. */
        void explain(PrintWriter err) {
            String why = failure == null ? "" : String.valueOf(failure.getMessage());
            if (!why.contains("Broken pipe")) {
                err.println("mandat: the standard output could not be written: " + why);
            }
        }
    }

    /** Runs the command and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    String what = e.getMessage() == null ? e.toString() : e.getMessage();
                    command.getErr().println("mandat: " + what);
                    return USAGE;
                })
                .execute(arguments);
    }

    /** The version in the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = Main.class.getResourceAsStream("cli.properties")) {
                properties.load(in);
            }
            return new String[] {"mandat " + properties.getProperty("version")};
        }
    }
}
