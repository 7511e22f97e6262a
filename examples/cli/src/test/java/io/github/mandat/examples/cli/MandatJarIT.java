package io.github.mandat.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The executable jar, in a process of its own. */
class MandatJarIT {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static Run run(Map<String, String> environment, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(JAVA);
        command.addAll(List.of("-jar", "target/mandat.jar"));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Path err = Path.of("target", "mandat-jar-it.err");
        Process process = builder.redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return new Run(code, out, Files.readString(err));
    }

    @Test
    void it_reports_on_sens_with_its_accents_whatever_the_locale() throws IOException, InterruptedException {
        Run run = run(Map.of("LC_ALL", "C", "COLUMNS", "80"), "check", Run.SENS);
        assertEquals(Main.DONE, run.code(), run.err());
        assertTrue(run.out().contains("Évalué le"), run.out());
        assertFalse(run.out().contains("\u001b"), "a pipe is no terminal");
        assertEquals("", run.err());
    }

    @Test
    void it_says_so_when_its_output_is_lost() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Process process =
                new ProcessBuilder("sh", "-c", JAVA + " -jar target/mandat.jar schema charter 2>&1 >/dev/full").start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(Main.USAGE, process.waitFor());
        assertTrue(said.startsWith("mandat: the standard output could not be written"), said);
    }

    @Test
    void its_exit_codes_reach_the_shell() throws IOException, InterruptedException {
        assertEquals(
                Main.NOT_COMPLIANT,
                run(Map.of(), "check", Run.SENS, "--reading", "backed").code());
        assertEquals(Main.USAGE, run(Map.of(), "check").code());
        assertEquals(Main.INVALID, run(Map.of(), "validate", "pom.xml").code());
    }
}
