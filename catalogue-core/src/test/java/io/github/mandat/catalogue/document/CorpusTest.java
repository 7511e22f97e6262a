package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file of the corpus says by its name what a reader must find: {@code valid-…}, or {@code invalid-CODE-…} with the
 * pointer of the problem in its first line. The published JSON Schema, in the hands of an independent validator, must find
 * the same, as far as a schema can.
 */
class CorpusTest {

    private static final Set<ProblemCode.Stage> IN_A_FILE =
            EnumSet.of(ProblemCode.Stage.TEXT, ProblemCode.Stage.SHAPE, ProblemCode.Stage.SENSE);

    /** Codes that no file of a reasonable size can show, or that only models built in code can have. */
    private static final Set<ProblemCode> TESTED_ELSEWHERE = EnumSet.of(
            ProblemCode.FILE_NOT_FOUND,
            ProblemCode.UNREADABLE,
            ProblemCode.TOO_LARGE,
            ProblemCode.TOO_MANY_PROBLEMS,
            ProblemCode.CONSTRAINT);

    private static final Pattern UNFILLED = Pattern.compile("\\{[a-z]+}");

    @TestFactory
    Stream<DynamicTest> each_file_has_the_problem_that_its_name_says() {
        return corpus("invalid-")
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    List<Problem> problems = read(file).problems();
                    assertEquals(Optional.empty(), read(file).document());
                    assertEquals(
                            Set.of(expected(file)),
                            problems.stream().map(Problem::code).collect(Collectors.toSet()),
                            problems::toString);
                    pointer(file)
                            .ifPresent(pointer -> assertTrue(
                                    problems.stream()
                                            .anyMatch(
                                                    problem -> problem.pointer().equals(pointer)),
                                    problems::toString));
                    for (Problem problem : problems) {
                        Place place = problem.place().orElseThrow();
                        assertTrue(place.line() >= 1 && place.column() >= 1, problem::toString);
                        assertFalse(UNFILLED.matcher(problem.toString()).find(), () -> "unfilled argument: " + problem);
                        assertFalse(
                                UNFILLED.matcher(problem.message(Locale.FRENCH)).find(),
                                () -> "unfilled argument: " + problem);
                        assertFalse(problem.toString().chars().anyMatch(Character::isISOControl), problem::toString);
                    }
                }));
    }

    /** Codes, places, pointers, values, limits and cures, in English. */
    @Test
    void what_is_said_of_each_file_is_what_is_written_down() throws IOException {
        StringBuilder said = new StringBuilder();
        List<DocumentType<?>> types = DocumentTypeTest.madeAnew();
        for (Path file : corpus("invalid-").toList()) {
            for (Problem problem : Documents.standard().read(file, types).problems()) {
                said.append(problem.toString().replace(file.getParent() + File.separator, ""))
                        .append('\n');
            }
        }
        Path golden = Path.of("src/test/resources/corpus-problems.txt");
        if (Boolean.getBoolean("mandat.update")) {
            Files.writeString(golden, said);
        }
        assertEquals(Files.readString(golden), said.toString());
    }

    @TestFactory
    Stream<DynamicTest> each_valid_file_is_valid() {
        return corpus("valid-")
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertEquals(List.of(), read(file).problems())));
    }

    @TestFactory
    Stream<DynamicTest> the_schema_agrees_with_the_reader() {
        return Stream.concat(corpus("valid-"), corpus("invalid-")).flatMap(file -> {
            boolean valid = file.getFileName().toString().startsWith("valid-");
            ProblemCode.Stage stage = valid ? null : expected(file).stage();
            return stage == ProblemCode.Stage.TEXT
                    ? Stream.empty()
                    : Stream.of(DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        boolean accepted = schemaErrors(file).isEmpty();
                        assertEquals(stage != ProblemCode.Stage.SHAPE, accepted, schemaErrors(file)::toString);
                    }));
        });
    }

    @Test
    void every_code_has_a_file() {
        Set<ProblemCode> wanted = Arrays.stream(ProblemCode.values())
                .filter(code -> IN_A_FILE.contains(code.stage()) && !TESTED_ELSEWHERE.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                wanted, corpus("invalid-").map(CorpusTest::expected).collect(Collectors.toCollection(TreeSet::new)));
    }

    static Stream<Path> corpus(String prefix) {
        try {
            Path folder = Path.of(CorpusTest.class.getResource("/corpus").toURI());
            List<Path> files;
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(file -> file.getFileName().toString().startsWith(prefix))
                        .sorted()
                        .toList();
            }
            assertFalse(files.isEmpty());
            return files.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Read<?> read(Path file) {
        return Documents.standard().read(file, DocumentType.all());
    }

    private static ProblemCode expected(Path file) {
        return ProblemCode.valueOf(file.getFileName().toString().split("-")[1]);
    }

    /** The pointer that a YAML file names in its first line. */
    private static Optional<String> pointer(Path file) throws IOException {
        String first = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        return first.startsWith("# /")
                ? Optional.of(first.substring(2)).map(pointer -> pointer.equals("/") ? "" : pointer)
                : Optional.empty();
    }

    private static List<Error> schemaErrors(Path file) throws IOException {
        String text = Files.readString(file).replace("\uFEFF", "");
        DocumentType<?> type = DocumentType.all().stream()
                .filter(candidate -> text.contains("kind: " + candidate.kind())
                        || text.contains("\"kind\": \"" + candidate.kind() + "\""))
                .findFirst()
                .orElse(DocumentType.CHARTER);
        return schema(type)
                .validate(
                        text,
                        file.toString().endsWith(".json") ? InputFormat.JSON : InputFormat.YAML,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    static Schema schema(DocumentType<?> type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(type.schema(), InputFormat.JSON);
    }
}
