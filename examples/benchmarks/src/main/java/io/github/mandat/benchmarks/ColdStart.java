package io.github.mandat.benchmarks;

import static io.github.mandat.benchmarks.Ratios.median;
import static io.github.mandat.benchmarks.Ratios.number;

import io.github.mandat.benchmarks.engine.Engines;
import io.github.mandat.benchmarks.workload.Communes;
import io.github.mandat.benchmarks.workload.Workload;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures one run of the command line from nothing, beside a run that does nothing and one that only parses the same files.
 * The three take turns, so that a busy moment of the machine meets all of them. Then one run from nothing through each engine.
 *
 * <pre>{@code
 * java -cp benchmarks.jar io.github.mandat.benchmarks.ColdStart [RUNS [JAVA_HOME…]]
 * }</pre>
 *
 * <p>It is run from the root of the project. The Java that runs it is measured first, then those that are named.
 */
public final class ColdStart {

    private static final Path JAR = Path.of("examples/cli/target/mandat.jar");
    private static final Path DATA = Path.of("examples/data");
    private static final String PROGRAMME =
            DATA.resolve("programmes/sens-insoumise-2026.yaml").toString();

    /** All files that {@code check} reads for it. */
    private static final List<String> FILES = List.of(
            PROGRAMME,
            DATA.resolve("charters/neuf-garanties-2024.yaml").toString(),
            DATA.resolve("catalogues/communes-productives-2026.yaml").toString());

    private static final int AOT_SINCE = 25;
    private static final double NANOS_PER_MILLI = 1e6;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final int runs;
    private final Path folder;

    private ColdStart(int runs, Path folder) {
        this.runs = runs;
        this.folder = folder;
    }

    /** What is run. */
    private enum What {
        EMPTY,
        PARSE,
        CHECK
    }

    /** How classes are kept from one run to the next. */
    private enum Cache {
        NONE(""),
        CDS(", AppCDS"),
        AOT(", AOT cache");

        private final String name;

        Cache(String name) {
            this.name = name;
        }
    }

    /** How Java is run. */
    private record Mode(Path home, int version, Cache cache, List<String> flags) {
        String name() {
            return version + cache.name + (flags.isEmpty() ? "" : ", Serial+C1");
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, URISyntaxException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 11;
        if (!Files.exists(JAR)) {
            throw new IllegalStateException(JAR + " is missing: run from the project's root, after ./mvnw package");
        }
        List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
        for (int i = 1; i < arguments.length; i++) {
            homes.add(Path.of(arguments[i]));
        }
        Path folder = Files.createTempDirectory("cold-start");
        try {
            ColdStart coldStart = new ColdStart(runs, folder);
            coldStart.head();
            for (Path home : homes) {
                for (Mode mode : modes(home)) {
                    coldStart.measure(mode);
                }
            }
            coldStart.throughEngines(homes.get(0));
        } finally {
            delete(folder);
        }
    }

    /** Archives of classes are large. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static List<Mode> modes(Path home) throws IOException, InterruptedException {
        int version = version(home);
        List<String> light = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        List<Mode> modes = new ArrayList<>(List.of(
                new Mode(home, version, Cache.NONE, List.of()),
                new Mode(home, version, Cache.CDS, List.of()),
                new Mode(home, version, Cache.CDS, light)));
        if (version >= AOT_SINCE) {
            modes.add(new Mode(home, version, Cache.AOT, List.of()));
            modes.add(new Mode(home, version, Cache.AOT, light));
        }
        return modes;
    }

    /** The feature number, from the file that describes the Java. */
    private static int version(Path home) throws IOException {
        return Files.readAllLines(home.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll("[^0-9]*([0-9]+).*", "$1"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    private void head() {
        out.println("| Java | empty ms | parse ms | check ms | check / empty | check / parse |");
        out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
    }

    private void measure(Mode mode) throws IOException, InterruptedException, URISyntaxException {
        Map<What, List<String>> commands = new EnumMap<>(What.class);
        Map<What, double[]> times = new EnumMap<>(What.class);
        for (What what : What.values()) {
            commands.put(what, command(mode, what));
            times.put(what, new double[runs]);
            time(commands.get(what));
        }
        for (int run = 0; run < runs; run++) {
            for (What what : What.values()) {
                times.get(what)[run] = time(commands.get(what));
            }
        }
        double empty = median(times.get(What.EMPTY));
        double parse = median(times.get(What.PARSE));
        double check = median(times.get(What.CHECK));
        out.printf(
                "| %s | %s | %s | %s | %s | %s |%n",
                mode.name(), number(empty), number(parse), number(check), number(check / empty), number(check / parse));
    }

    /** One run of each engine from nothing, reading the same JSON: the median of a few, taking turns. */
    private void throughEngines(Path home) throws IOException, InterruptedException, URISyntaxException {
        Path json = folder.resolve("workload.json");
        new JsonMapper().writeValue(json, Workload.of(1, Communes.synthetic(), 1_000));
        Map<String, double[]> times = new LinkedHashMap<>();
        List<String> engines = new ArrayList<>(List.of(OneShot.NONE));
        engines.addAll(Engines.COMPLIANCE);
        int few = Math.max(1, runs / 2);
        for (int run = 0; run < few; run++) {
            for (String engine : engines) {
                double time = time(List.of(
                        home.resolve("bin/java").toString(),
                        "-cp",
                        own().toString(),
                        OneShot.class.getName(),
                        engine,
                        json.toString()));
                times.computeIfAbsent(engine, one -> new double[few])[run] = time;
            }
        }
        double mandat = median(times.get("mandat"));
        out.println("\n| Engine | one shot ms | × mandat |\n| --- | ---: | ---: |");
        times.forEach((engine, millis) ->
                out.printf("| %s | %s | %s |%n", engine, number(median(millis)), number(median(millis) / mandat)));
    }

    private List<String> command(Mode mode, What what) throws IOException, InterruptedException, URISyntaxException {
        List<String> java = new ArrayList<>();
        java.add(mode.home.resolve("bin/java").toString());
        java.addAll(mode.flags);
        List<String> main = main(what);
        if (mode.cache == Cache.NONE) {
            java.addAll(main);
            return java;
        }
        boolean aot = mode.cache == Cache.AOT;
        Path archive = folder.resolve(mode.name().replaceAll("[^0-9A-Za-z]+", "-") + "-" + what);
        List<String> training = new ArrayList<>(java);
        training.add((aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive);
        training.addAll(main);
        time(training);
        java.add((aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive);
        java.addAll(main);
        return java;
    }

    /** The jar of the command line holds the parser too, so that all three open the same. */
    private List<String> main(What what) throws URISyntaxException {
        Path own = own();
        List<String> main = new ArrayList<>();
        switch (what) {
            case CHECK -> main.addAll(List.of("-jar", JAR.toString(), "check", PROGRAMME));
            case EMPTY -> main.addAll(List.of("-cp", own.toString(), Empty.class.getName()));
            case PARSE -> {
                main.addAll(List.of("-cp", JAR + File.pathSeparator + own, ParseOnly.class.getName()));
                main.addAll(FILES);
            }
        }
        return main;
    }

    private static Path own() throws URISyntaxException {
        return Path.of(ColdStart.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    /** Milliseconds from the start of a process to its end. */
    private double time(List<String> command) throws IOException, InterruptedException {
        File log = folder.resolve("log").toFile();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        int exit = process.waitFor();
        double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
        if (exit != 0) {
            throw new IllegalStateException(command + " ended with " + exit);
        }
        return millis;
    }
}
