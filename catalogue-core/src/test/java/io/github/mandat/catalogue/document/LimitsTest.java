package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class LimitsTest {

    @TempDir
    Path folder;

    @Test
    void a_file_of_one_gibibyte_is_refused_after_its_first_16_mebibytes() throws IOException {
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        Problem problem = only(Documents.standard().read(huge, DocumentType.all()));
        assertEquals(ProblemCode.TOO_LARGE, problem.code());
        assertEquals("16777216", problem.limit().orElseThrow());
    }

    @Test
    void no_more_is_read_than_the_limit_and_one_byte() throws IOException {
        int[] read = {0};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'a';
            }
        };
        Documents small = Documents.within(Limits.standard().withBytes(100));
        assertEquals(
                ProblemCode.TOO_LARGE,
                only(small.read(endless, "endless.yaml", DocumentType.FACTS)).code());
        assertEquals(101, read[0]);
    }

    @Test
    void a_million_aliases_are_refused_at_the_first_one_too_many() throws IOException {
        String text = "a: &a x\nb:\n" + "- *a\n".repeat(1_000_000);
        Problem problem = only(read(text, Limits.standard()));
        assertEquals(ProblemCode.TOO_MANY_ALIASES, problem.code());
        assertEquals(103, problem.place().orElseThrow().line());
    }

    @Test
    void a_caller_can_raise_each_limit() throws IOException {
        String aliases = "a: &a x\nb:\n" + "- *a\n".repeat(150);
        assertEquals(
                ProblemCode.MISSING_FIELD,
                read(aliases, Limits.standard().withAliases(150))
                        .problems()
                        .get(0)
                        .code());
        String deep = "a: " + "[".repeat(200) + "]".repeat(200);
        assertEquals(ProblemCode.TOO_DEEP, only(read(deep, Limits.standard())).code());
        assertEquals(
                ProblemCode.MISSING_FIELD,
                read(deep, Limits.standard().withDepth(201)).problems().get(0).code());
        String many = "a: [" + "x,".repeat(1_000_000) + "]";
        assertEquals(
                ProblemCode.TOO_MANY_VALUES, only(read(many, Limits.standard())).code());
        assertEquals(
                ProblemCode.MISSING_FIELD,
                read(many, Limits.standard().withValues(2_000_000))
                        .problems()
                        .get(0)
                        .code());
    }

    @Test
    void as_much_as_each_limit_is_accepted_and_nothing_above_it() throws IOException {
        String yaml = "kind: facts\nformat: 1\nid: f\ntitle: &a t\nversion: *a\n"
                + "territory: {code: '1', name: n, kind: commune}\n";
        String json = "{\"kind\": \"facts\", \"format\": 1, \"id\": \"f\", \"title\": \"t\", \"version\": \"t\","
                + " \"territory\": {\"code\": \"1\", \"name\": \"n\", \"kind\": \"commune\"}}";
        for (String text : List.of(yaml, json)) {
            Limits exact = new Limits(text.length(), 2, 10, 1, 1);
            assertEquals(List.of(), read(text, exact).problems());
            assertEquals(
                    ProblemCode.TOO_LARGE,
                    only(read(text, exact.withBytes(text.length() - 1))).code());
            assertEquals(
                    ProblemCode.TOO_DEEP, only(read(text, exact.withDepth(1))).code());
            assertEquals(
                    ProblemCode.TOO_MANY_VALUES,
                    only(read(text, exact.withValues(9))).code());
        }
        assertEquals(
                ProblemCode.TOO_MANY_ALIASES,
                only(read(yaml, Limits.standard().withAliases(0))).code());
        String wrong = yaml.replace("id: f", "id: F").replace("name: n", "name: 1");
        assertEquals(
                List.of(ProblemCode.WRONG_FORM, ProblemCode.WRONG_TYPE),
                codes(read(wrong, Limits.standard().withProblems(2))));
        assertEquals(
                List.of(ProblemCode.WRONG_FORM, ProblemCode.TOO_MANY_PROBLEMS),
                codes(read(wrong, Limits.standard().withProblems(1))));
    }

    private static List<ProblemCode> codes(Read<?> read) {
        return read.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aliases_cannot_nest_deeper_than_the_limit() throws IOException {
        String deep =
                "a: &a " + "[".repeat(50) + "]".repeat(50) + "\nb: " + "[".repeat(30) + "*a" + "]".repeat(30) + "\n";
        assertEquals(ProblemCode.TOO_DEEP, only(read(deep, Limits.standard())).code());
        String steps = "a: &a [[[x]]]\nb: &b [*a]\nc: [*b]\n";
        assertEquals(ProblemCode.TOO_DEEP, only(read(steps, limited(5))).code());
        assertEquals(
                ProblemCode.MISSING_FIELD,
                read(steps, limited(6)).problems().get(0).code());
    }

    @Test
    void lists_count_as_levels_in_either_syntax() throws IOException {
        String lists = "{\"a\": [[[1]]]}";
        assertEquals(ProblemCode.TOO_DEEP, only(read(lists, limited(3))).code());
        assertEquals(
                ProblemCode.MISSING_FIELD,
                read(lists, limited(4)).problems().get(0).code());
    }

    private static Limits limited(int depth) {
        return Limits.standard().withDepth(depth);
    }

    @Test
    void problems_are_counted_where_there_are_too_many_to_list() throws IOException {
        StringBuilder text = new StringBuilder("kind: facts\nformat: 1\n");
        for (int i = 0; i < 5000; i++) {
            text.append("field").append(i).append(": 1\n");
        }
        List<Problem> problems = read(text.toString(), Limits.standard()).problems();
        assertEquals(1001, problems.size());
        Problem last = problems.get(1000);
        assertEquals(ProblemCode.TOO_MANY_PROBLEMS, last.code());
        assertEquals("5004", last.value().orElseThrow());
    }

    @Test
    void a_file_that_is_not_there_is_a_problem_with_its_name() {
        Path none = folder.resolve("none.yaml");
        Problem problem = only(Documents.standard().read(none, DocumentType.all()));
        assertEquals(ProblemCode.FILE_NOT_FOUND, problem.code());
        assertEquals(none.toString(), problem.place().orElseThrow().file());
        assertEquals(
                ProblemCode.UNREADABLE,
                only(Documents.standard().read(folder, DocumentType.all())).code());
    }

    @Test
    void a_long_line_of_anything_is_read_in_one_go() throws IOException {
        Files.writeString(folder.resolve("long.yaml"), "kind: " + "é".repeat(4_000_000));
        assertEquals(
                ProblemCode.WRONG_KIND,
                only(Documents.standard().read(folder.resolve("long.yaml"), DocumentType.all()))
                        .code());
    }

    @Test
    void limits_that_make_no_sense_are_refused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> Limits.standard().withProblems(0));
        assertTrue(refused.getMessage().contains("problems (0) must be positive"), refused.getMessage());
    }

    @Test
    void each_limit_can_be_as_small_and_as_large_as_is_said_and_no_more() {
        int most = Integer.MAX_VALUE;
        for (Limits allowed : List.of(new Limits(0, 0, 0, 0, 1), new Limits(most - 16, 500, most, most, most))) {
            Limits limits = Limits.standard()
                    .withBytes(allowed.bytes())
                    .withDepth(allowed.depth())
                    .withValues(allowed.values())
                    .withAliases(allowed.aliases())
                    .withProblems(allowed.problems());
            assertEquals(allowed, limits);
        }
        Limits standard = Limits.standard();
        for (Executable wrong : List.<Executable>of(
                () -> standard.withBytes(-1),
                () -> standard.withBytes(most - 15L),
                () -> standard.withDepth(-1),
                () -> standard.withDepth(501),
                () -> standard.withValues(-1),
                () -> standard.withAliases(-1),
                () -> standard.withProblems(0))) {
            assertThrows(IllegalArgumentException.class, wrong);
        }
    }

    private static Read<?> read(String text, Limits limits) throws IOException {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return Documents.within(limits).read(in, "any", DocumentType.FACTS);
    }

    private static Problem only(Read<?> read) {
        assertEquals(1, read.problems().size(), read.problems()::toString);
        return read.problems().get(0);
    }
}
