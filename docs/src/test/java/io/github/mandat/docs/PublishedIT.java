package io.github.mandat.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of what is published is kept in files: it changes when somebody means it to. */
class PublishedIT {

    private static final Path KEPT = Path.of("published");

    @TestFactory
    Stream<DynamicTest> what_is_published_has_the_shape_that_is_kept() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Artifact artifact : Artifact.published()) {
            Path kept = KEPT.resolve(artifact.id());
            tests.add(dynamicTest(
                    artifact.id() + " pom", () -> Generated.check(kept.resolve("pom.xml"), artifact.pom())));
            if (artifact.hasJar()) {
                tests.add(dynamicTest(artifact.id() + " contents", () -> contents(artifact, kept)));
            }
            if (artifact.hasClasses()) {
                tests.add(dynamicTest(artifact.id() + " module", () -> module(artifact, kept)));
                tests.add(dynamicTest(artifact.id() + " api", () -> api(artifact, kept)));
            }
        }
        return tests.stream();
    }

    @Test
    void nothing_is_kept_of_what_is_not_published() throws IOException {
        SortedSet<String> published = new TreeSet<>();
        Artifact.published().forEach(artifact -> published.add(artifact.id()));
        SortedSet<String> kept = new TreeSet<>();
        try (Stream<Path> folders = Files.list(KEPT)) {
            folders.forEach(folder -> kept.add(folder.getFileName().toString()));
        }
        assertEquals(published, kept);
    }

    private static SortedSet<String> entries(Artifact artifact) throws IOException {
        assertTrue(Files.exists(artifact.jar()), () -> artifact.jar() + " is missing: run ./mvnw verify");
        try (ZipFile jar = new ZipFile(artifact.jar().toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Without the numbered classes, which are the compiler's own. */
    private static void contents(Artifact artifact, Path kept) throws IOException {
        SortedSet<String> entries = entries(artifact);
        entries.removeIf(entry -> entry.matches(".*\\$\\d+\\.class"));
        Generated.check(kept.resolve("contents.txt"), String.join("\n", entries) + "\n");
    }

    private static ModuleDescriptor descriptor(Artifact artifact) {
        return ModuleFinder.of(artifact.jar()).findAll().iterator().next().descriptor();
    }

    private static void module(Artifact artifact, Path kept) throws IOException {
        ModuleDescriptor module = descriptor(artifact);
        SortedSet<String> lines = new TreeSet<>();
        module.requires().forEach(required -> lines.add("requires " + words(required.modifiers()) + required.name()));
        module.exports().forEach(exported -> lines.add("exports " + exported));
        module.opens().forEach(opened -> lines.add("opens " + opened));
        module.uses().forEach(used -> lines.add("uses " + used));
        module.provides().forEach(provided -> lines.add("provides " + provided));
        String kind = module.isAutomatic() ? "automatic module " : "module ";
        Generated.check(kept.resolve("module.txt"), kind + module.name() + "\n" + String.join("\n", lines) + "\n");
    }

    private static String words(Iterable<ModuleDescriptor.Requires.Modifier> modifiers) {
        SortedSet<String> words = new TreeSet<>();
        modifiers.forEach(modifier -> words.add(modifier.name().toLowerCase(Locale.ROOT) + " "));
        return String.join("", words);
    }

    /** Tells what was taken from users from what they are given. */
    private static void api(Artifact artifact, Path kept) throws IOException {
        Path file = kept.resolve("api.txt");
        String made = Api.of(artifact.jar(), descriptor(artifact), entries(artifact));
        if (!Boolean.getBoolean("mandat.update") && Files.exists(file)) {
            SortedSet<String> gone = Api.lines(Files.readString(file));
            SortedSet<String> added = Api.lines(made);
            gone.removeAll(Api.lines(made));
            added.removeAll(Api.lines(Files.readString(file)));
            assertTrue(
                    gone.isEmpty() && added.isEmpty(),
                    () -> "removed or changed, which breaks users:\n" + String.join("\n", gone) + "\nadded:\n"
                            + String.join("\n", added) + "\n");
        }
        Generated.check(file, made);
    }
}
