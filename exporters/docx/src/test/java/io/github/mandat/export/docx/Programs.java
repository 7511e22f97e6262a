package io.github.mandat.export.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Programs of others that open what is exported. */
final class Programs {

    private static final long PATIENCE = 180;

    private Programs() {}

    /** Skips the test if the program is missing; fails it where {@code -Dmandat.programs=required}. */
    static void need(String program) {
        boolean found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!found && System.getProperty("mandat.programs", "").equals("required")) {
            fail(program + " is required and not installed");
        } else if (!found) {
            abort(program + " is not installed");
        }
    }

    /** Converts files by LibreOffice, with a profile of its own. */
    static void convert(String format, Path folder, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        run(folder, command);
    }

    /** The text of a PDF, in reading order, with one space between words. */
    static String text(Path pdf) throws IOException, InterruptedException {
        Path text = pdf.resolveSibling(pdf.getFileName() + ".txt");
        run(pdf.getParent(), List.of("pdftotext", pdf.toString(), text.toString()));
        return Files.readString(text).replaceAll("\\s+", " ");
    }

    private static void run(Path folder, List<String> command) throws IOException, InterruptedException {
        File log = Files.createTempFile(folder, "log", ".txt").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        String said = Files.readString(log.toPath(), StandardCharsets.UTF_8);
        assertTrue(ended, () -> command + " did not end: " + said);
        assertEquals(0, process.exitValue(), () -> command + ": " + said);
    }
}
