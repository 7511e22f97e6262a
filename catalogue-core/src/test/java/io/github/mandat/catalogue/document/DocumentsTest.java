package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.mandat.catalogue.territory.Facts;
import io.github.mandat.catalogue.vocabulary.Digest;
import io.github.mandat.catalogue.vocabulary.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reading and writing gives, beside documents and problems. */
class DocumentsTest {

    private static final String FACTS = """
            kind: facts
            format: 1
            id: faits
            title: Été
            version: "1"
            territory:
              code: "01004"
              name: Bourg
              kind: commune
              facts:
                - {fact: halle, value: true}
                - {fact: gare, value: false}
            """;

    @TempDir
    Path folder;

    private static <D extends Document> Read<D> read(String text, DocumentType<D> type) throws IOException {
        return Documents.standard()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "f.yaml", type);
    }

    private static List<String> pointers(Read<?> read) {
        return read.problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void a_value_has_a_place_and_an_absent_one_that_of_what_it_would_be_in() throws IOException {
        Read<Facts> read = read("# une note\n" + FACTS, DocumentType.FACTS);
        Map<String, String> places = new LinkedHashMap<>();
        places.put("", "2:1");
        places.put("/title", "5:1");
        places.put("/territory/facts", "11:3");
        places.put("/territory/facts/0", "12:7");
        places.put("/territory/facts/1/value", "13:20");
        for (String absent : List.of("2", "x", "-1", "", "99999999999", "2147483648", "x/y")) {
            places.put("/territory/facts/" + absent, "11:3");
        }
        places.put("/titre", "2:1");
        places.put("/title/x", "5:1");
        places.forEach((pointer, place) ->
                assertEquals("f.yaml:" + place, read.place(pointer).toString(), pointer));
    }

    @Test
    void the_name_of_a_field_in_a_pointer_is_escaped() throws IOException {
        Read<Facts> read = read("a/b:\n  m~n: 1\n  ~1: 2\n", DocumentType.FACTS);
        assertEquals("f.yaml:2:3", read.place("/a~1b/m~0n").toString());
        assertEquals("f.yaml:3:3", read.place("/a~1b/~01").toString());
    }

    @Test
    void a_document_with_problems_is_none() throws IOException {
        Read<Facts> read = read(FACTS.replace("format: 1", "format: 2"), DocumentType.FACTS);
        assertEquals(Optional.empty(), read.document());
        InvalidDocumentException invalid = assertThrows(InvalidDocumentException.class, read::orThrow);
        assertEquals(read.problems(), invalid.problems());
    }

    @Test
    void a_document_that_does_not_say_its_kind_is_held_against_the_only_one_that_is_asked_for() throws IOException {
        String text = FACTS.replace("kind: facts\n", "").replace("id: faits\n", "");
        assertEquals(List.of("MISSING_FIELD ", "MISSING_FIELD "), pointers(read(text, DocumentType.FACTS)));
        Path file = Files.writeString(folder.resolve("f.yaml"), text);
        assertEquals(
                List.of("MISSING_FIELD "),
                pointers(Documents.standard().read(file, List.of(DocumentType.FACTS, DocumentType.WAIVERS))));
    }

    @Test
    void a_document_of_another_kind_has_no_other_problem() throws IOException {
        assertEquals(List.of("WRONG_KIND /kind"), pointers(read(FACTS, DocumentType.WAIVERS)));
    }

    @Test
    void a_folder_cannot_be_read_and_not_because_access_is_denied() {
        Problem problem =
                Documents.standard().read(folder, DocumentType.FACTS).problems().get(0);
        assertEquals(ProblemCode.UNREADABLE, problem.code());
        assertNotEquals(Optional.of("access denied"), problem.value());
    }

    @Test
    void a_document_is_written_as_utf_8_and_the_stream_is_left_open() throws IOException {
        Facts facts = read(FACTS, DocumentType.FACTS).orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                throw new AssertionError("it is the caller's");
            }
        };
        Documents.standard().write(facts, DocumentType.FACTS, Syntax.YAML, out);
        assertEquals(
                Documents.standard().write(facts, DocumentType.FACTS, Syntax.YAML),
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void the_digest_is_that_of_the_canonical_form() throws IOException {
        Facts facts = read(FACTS, DocumentType.FACTS).orThrow();
        String canonical = "{\"format\":1,\"id\":\"faits\",\"kind\":\"facts\",\"territory\":{\"code\":\"01004\","
                + "\"facts\":[{\"fact\":\"halle\",\"value\":true},{\"fact\":\"gare\",\"value\":false}],"
                + "\"kind\":\"commune\",\"name\":\"Bourg\"},\"title\":\"Été\",\"version\":\"1\"}";
        assertEquals(
                Digest.ofBytes(canonical.getBytes(StandardCharsets.UTF_8)),
                Documents.standard().digest(facts, DocumentType.FACTS));
    }
}
