package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    private static final String FACTS =
            "kind: facts\nformat: 1\nid: f\ntitle: %s\nversion: v\nterritory: {code: %s, name: n, kind: commune}\n";

    @Test
    void words_and_codes_stay_texts() throws IOException {
        for (String text : List.of("no", "Yes", "on", "NaN", "01004", "2A004", "0x1F", "1_000", "+5", "True")) {
            assertEquals(text, read(FACTS.formatted(text, "'1'")).orElseThrow(text));
        }
    }

    @Test
    void nothing_is_taken_for_a_text_that_is_none() throws IOException {
        for (String none : List.of("~", "null", "NULL", "", "true", "12", "-0.5", "1e3")) {
            assertEquals(
                    ProblemCode.WRONG_TYPE, read(FACTS.formatted(none, "'1'")).problem(), none);
        }
        assertEquals("~", read(FACTS.formatted("'~'", "'1'")).orElseThrow("~"));
    }

    @Test
    void a_number_for_a_code_is_refused_with_its_cure() throws IOException {
        Outcome outcome = read(FACTS.formatted("t", "75056"));
        assertEquals(
                "f.yaml:6:19: WRONG_TYPE at /territory/code: asked for: text; found: whole number 75056. "
                        + "Write it so; a text that looks like a number goes between quotes.",
                outcome.read().problems().get(0).toString());
    }

    @Test
    void a_number_has_up_to_fifteen_digits_and_six_decimals() throws IOException {
        for (String number :
                List.of("0.123456", "123456789.123456", "999999999999999", "0.5000000000", "1e-6", "1e14", "0e2000")) {
            assertEquals(List.of(), charter(number), number);
        }
        for (String number : List.of("0.1234567", "1e-7", "1234567890.123456", "1e-1000")) {
            assertEquals(List.of(ProblemCode.WRONG_FORM), charter(number), number);
        }
        for (String number : List.of("1000000000000000", "1e15", "1e1000")) {
            assertEquals(List.of(ProblemCode.OUT_OF_RANGE), charter(number), number);
        }
        assertEquals(List.of(), charter("0." + "0".repeat(98)), "a hundred characters");
        for (String number : List.of("0." + "0".repeat(99), "1e1001", "1e-1001", "1e99999999999")) {
            assertEquals(List.of(ProblemCode.WRONG_TYPE), charter(number), number);
        }
    }

    private static List<ProblemCode> charter(String number) throws IOException {
        Path charter = CorpusTest.corpus("valid-charter").findFirst().orElseThrow();
        String text = Files.readString(charter).replace("value: 50,", "value: " + number + ",");
        return Documents.standard()
                .read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        "charter.yaml",
                        DocumentType.CHARTER)
                .problems()
                .stream()
                .map(Problem::code)
                .toList();
    }

    @Test
    void an_emoji_can_stand_anywhere() throws IOException {
        for (int length : IntStream.range(900, 1100).toArray()) {
            String title = "x".repeat(280) + "😀";
            String comment = "#" + "y".repeat(length - 320) + "\n";
            assertEquals(title, read(comment + FACTS.formatted(title, "'1'")).orElseThrow(title));
        }
    }

    @Test
    void an_anchor_on_a_text_can_be_repeated() throws IOException {
        assertEquals(
                "t",
                read(FACTS.formatted("&a t", "'1'").replace("name: n", "name: *a"))
                        .orElseThrow("t"));
    }

    @Test
    void a_standard_tag_can_be_written_and_no_other() throws IOException {
        assertEquals("12", read(FACTS.formatted("!!str 12", "'1'")).orElseThrow("a tagged text is a text"));
        assertEquals("t", read(FACTS.formatted("! t", "'1'")).orElseThrow("!"));
        assertEquals(
                "t",
                read(FACTS.formatted("t", "'1'").replace("territory: {", "documents: !!seq []\nterritory: !!map {"))
                        .orElseThrow("lists and objects too"));
        for (String tagged : List.of("autre: !autre t", "documents: !autre []", "documents: [!autre {}]")) {
            Problem problem = read(FACTS.formatted("t", "'1'") + tagged + "\n").read().problems().stream()
                    .filter(one -> one.code() == ProblemCode.UNSUPPORTED_TAG)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(tagged));
            assertEquals(Optional.of("!autre"), problem.value());
        }
    }

    record Outcome(Read<io.github.mandat.catalogue.territory.Facts> read) {
        String orElseThrow(String why) {
            return read.document()
                    .orElseThrow(() -> new AssertionError(why + ": " + read.problems()))
                    .title();
        }

        ProblemCode problem() {
            return read.problems().get(0).code();
        }
    }

    private static Outcome read(String text) throws IOException {
        return new Outcome(Documents.standard()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "f.yaml", DocumentType.FACTS));
    }
}
