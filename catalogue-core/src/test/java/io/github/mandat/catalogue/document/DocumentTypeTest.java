package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.mandat.catalogue.own.Fiche;
import io.github.mandat.catalogue.vocabulary.Digest;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Timing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A document type of one's own is read, written and published by its record alone, as those of this library are. */
class DocumentTypeTest {

    private static final String FULL = """
            kind: fiche
            format: 2
            id: salle
            title: Salle des fêtes
            version: "1"
            contact:
              name: Accueil
            colours:
              doors:
                - vert
                - gris
            paragraphs:
              - une
              - |-
                deux
                lignes
            grid:
              -   - 1
                  - 2
              - []
            seasons:
              - winter
              - early-spring
            rooms:
              a: 2
              z: 1
            tasks:
              - id: a
              - id: b
                colours:
                  wall: bleu
                steps:
                  - id: c
            note: ""
            history:
              unknown: cahier perdu
            code: "01004"
            open: true
            free: false
            seats: 120
            steps: 3
            litres: 2000000000000
            height: -5000000000
            balance: -0.5
            price: 1200
            result: NOT_KEPT
            need:
              all:
                - season: winter
                - among:
                    - early-spring
            due: P3Y
            day: "2026-03-22"
            digest: sha256:%s
            after: autre/fiche
            place: ici
            """.formatted("0f".repeat(32));

    /** What must be stated, and no more. */
    private static final String LEAST = """
            kind: fiche
            format: 2
            id: salle
            title: Salle des fêtes
            version: "1"
            contact:
              name: Accueil
            paragraphs:
              - une
            seasons:
              - winter
            code: "2A"
            open: false
            seats: 0
            litres: 1
            balance: 0
            """;

    private static SortedSet<Fiche.Season> seasons(Fiche.Season... seasons) {
        return new TreeSet<>(List.of(seasons));
    }

    private static Fiche full() {
        Fiche.Colours none = new Fiche.Colours(Optional.empty(), List.of());
        Fiche.Colours blue = new Fiche.Colours(Optional.of("bleu"), List.of());
        Fiche.Task last = new Fiche.Task(Id.of("c"), none, List.of());
        return new Fiche(
                Id.of("salle"),
                "Salle des fêtes",
                "1",
                new Fiche.Contact("Accueil", Optional.empty()),
                new Fiche.Colours(Optional.empty(), List.of("vert", "gris")),
                List.of("une", "deux\nlignes"),
                List.of(List.of(1, 2), List.of()),
                seasons(Fiche.Season.EARLY_SPRING, Fiche.Season.WINTER),
                new TreeMap<>(Map.of("z", 1, "a", 2)),
                List.of(new Fiche.Task(Id.of("a"), none, List.of()), new Fiche.Task(Id.of("b"), blue, List.of(last))),
                Optional.of(""),
                Stated.unknown("cahier perdu"),
                "01004",
                true,
                Optional.of(false),
                120,
                Optional.of(3),
                2_000_000_000_000L,
                Optional.of(-5_000_000_000L),
                new BigDecimal("-0.5"),
                Stated.of(new BigDecimal("1.2E+3")),
                Optional.of(Fiche.Result.NOT_KEPT),
                Optional.of(new Fiche.Need.All(List.of(
                        new Fiche.Need.In(Fiche.Season.WINTER, Optional.empty()),
                        new Fiche.Need.Among(seasons(Fiche.Season.EARLY_SPRING))))),
                Optional.of(Timing.of("P3Y")),
                Optional.of(LocalDate.of(2026, 3, 22)),
                Optional.of(new Digest("sha256:" + "0f".repeat(32))),
                Optional.of(Ref.of("autre/fiche")),
                Optional.of(Id.of("ici")));
    }

    private static Fiche least() {
        return new Fiche(
                Id.of("salle"),
                "Salle des fêtes",
                "1",
                new Fiche.Contact("Accueil", Optional.empty()),
                new Fiche.Colours(Optional.empty(), List.of()),
                List.of("une"),
                List.of(),
                seasons(Fiche.Season.WINTER),
                new TreeMap<>(),
                List.of(),
                Optional.empty(),
                Stated.notStated(),
                "2A",
                false,
                Optional.empty(),
                0,
                Optional.empty(),
                1,
                Optional.empty(),
                BigDecimal.ZERO,
                Stated.notStated(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static <D extends Document> Read<D> read(String text, String name, DocumentType<D> type)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Documents.standard().read(new ByteArrayInputStream(bytes), name, type);
    }

    private static void isReadAndWrittenAs(String yaml, Fiche fiche) throws IOException {
        DocumentType<Fiche> type = Fiche.type();
        assertEquals(fiche, read(yaml, "fiche.yaml", type).orThrow());
        assertEquals(yaml, Documents.standard().write(fiche, type, Syntax.YAML));
        String json = Documents.standard().write(fiche, type, Syntax.JSON);
        assertEquals(fiche, read(json, "fiche.json", type).orThrow());
    }

    @Test
    void each_field_is_read_and_written_in_the_order_of_the_record() throws IOException {
        isReadAndWrittenAs(FULL, full());
    }

    @Test
    void what_is_absent_is_empty_or_not_stated_and_what_is_empty_is_left_out() throws IOException {
        isReadAndWrittenAs(LEAST, least());
    }

    @Test
    void a_field_that_must_be_there_and_is_not_is_a_problem() throws IOException {
        List<String> missing = read("kind: fiche\nformat: 2\n", "fiche.yaml", Fiche.type()).problems().stream()
                .map(problem -> problem.value().orElseThrow())
                .toList();
        List<String> required = LEAST.lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.substring(0, line.indexOf(':')))
                .filter(name -> !name.equals("kind") && !name.equals("format"))
                .toList();
        assertEquals(required, missing);
    }

    /** What is said when a piece of the full document is replaced. */
    private static void isRefused(String piece, String wrong, String said) throws IOException {
        String text = FULL.replace(piece + "\n", wrong + "\n");
        List<Problem> problems = read(text, "fiche.yaml", Fiche.type()).problems();
        assertEquals(1, problems.size(), wrong + ": " + problems);
        Problem problem = problems.get(0);
        assertEquals(
                said,
                problem.code() + " " + problem.pointer() + ": " + problem.message(Locale.ENGLISH),
                problem.toString());
    }

    @Test
    void a_value_of_another_type_stands_beside_the_type_that_was_asked_for() throws IOException {
        String truth = "WRONG_TYPE /open: asked for: true or false; found: ";
        isRefused("open: true", "open: 1", truth + "whole number 1");
        isRefused("open: true", "open: oui", truth + "text 'oui'");
        String whole = "WRONG_TYPE /seats: asked for: whole number; found: ";
        isRefused("seats: 120", "seats: 1.5", whole + "number 1.5");
        isRefused("seats: 120", "seats: 1e1001", whole + "number 1e1001");
        isRefused("seats: 120", "seats: true", whole + "true or false true");
        String number = "WRONG_TYPE /balance: asked for: number; found: ";
        isRefused("balance: -0.5", "balance: false", number + "true or false false");
        isRefused("balance: -0.5", "balance: 1e1001", number + "number 1e1001");
        isRefused("title: Salle des fêtes", "title: 12", "WRONG_TYPE /title: asked for: text; found: whole number 12");
        isRefused("result: NOT_KEPT", "result: 1", "WRONG_TYPE /result: asked for: text; found: whole number 1");
        isRefused("  name: Accueil", "  - x", "WRONG_TYPE /contact: asked for: object; found: list");
        isRefused("  a: 2\n  z: 1", "  - x", "WRONG_TYPE /rooms: asked for: object; found: list");
        isRefused("  z: 1", "  z: x", "WRONG_TYPE /rooms/z: asked for: whole number; found: text 'x'");
    }

    @Test
    void a_number_out_of_its_range_stands_beside_the_bounds() throws IOException {
        isRefused("seats: 120", "seats: -1", "OUT_OF_RANGE /seats: -1 must be in 0–10^15");
        isRefused("steps: 3", "steps: 10", "OUT_OF_RANGE /steps: 10 must be in -10^15–9");
        isRefused("balance: -0.5", "balance: -1.1", "OUT_OF_RANGE /balance: -1.1 must be in -1–1");
        isRefused("  z: 1", "  z: 0", "OUT_OF_RANGE /rooms/z: 0 must be in 1–10^15");
        isRefused(
                "litres: 2000000000000",
                "litres: 2000000000001",
                "OUT_OF_RANGE /litres: 2000000000001 must be in 1–2000000000000");
        isRefused(
                "price: 1200",
                "price: 0.1234567",
                "WRONG_FORM /price: '0.1234567' must be of the form: 999999999999999, 0.000001");
    }

    @Test
    void a_text_of_another_form_stands_beside_an_example_or_the_expression() throws IOException {
        for (String wrong : List.of("", "2", "01004x", "2A\n")) {
            isRefused(
                    "code: \"01004\"",
                    "code: \"" + wrong.replace("\n", "\\n") + '"',
                    "WRONG_FORM /code: '" + wrong.replace("\n", "\\u000a")
                            + "' must be of the form: [0-9]{2}[0-9AB]{3}|2A");
        }
        for (String wrong : List.of("2026-3-22", "22/03/2026", "2026-02-29", "+026-03-22")) {
            isRefused(
                    "day: \"2026-03-22\"",
                    "day: " + wrong,
                    "WRONG_FORM /day: '" + wrong + "' must be of the form: 2026-03-22");
        }
        isRefused("place: ici", "place: ''", "WRONG_FORM /place: '' must be of the form: petites-communes, g2.3");
        isRefused("after: autre/fiche", "after: x", "WRONG_FORM /after: 'x' must be of the form: charte-2024/g1.2");
        isRefused("result: NOT_KEPT", "result: kept", "UNKNOWN_WORD /result: 'kept' must be one of: KEPT | NOT_KEPT");
    }

    @Test
    void a_type_has_a_slug_a_positive_number_and_a_public_record() {
        assertEquals("fiche (format 2)", Fiche.type().toString());
        assertEquals(1, DocumentType.of("fiche", 1, Fiche.class).format());
        assertEquals("format (0) must be positive", refusal(() -> DocumentType.of("fiche", 0, Fiche.class)));
        assertThrows(IllegalArgumentException.class, () -> DocumentType.of("Ma fiche", 1, Fiche.class));
        assertEquals(
                Hidden.class + " must be a public record in an exported package",
                refusal(() -> DocumentType.of("fiche", 1, Hidden.class)));
    }

    private static String refusal(Executable refused) {
        return assertThrows(IllegalArgumentException.class, refused).getMessage();
    }

    private record Hidden(Id<?> id, String title, String version) implements Document {}

    /** A record that refuses some of its values by itself. */
    public record Stay(Id<?> id, String title, String version, int from, int to, BigDecimal price) implements Document {
        public Stay {
            if (Math.subtractExact(to, from) < 0) {
                throw new IllegalArgumentException("from (" + from + ") must not be above to (" + to + ")");
            }
        }
    }

    @Test
    void what_a_record_refuses_by_itself_is_a_problem_and_any_other_failure_is_thrown_with_the_record()
            throws IOException {
        DocumentType<Stay> type = DocumentType.of("stay", 1, Stay.class);
        String stay = "kind: stay\nformat: 1\nid: s\ntitle: t\nversion: v\nfrom: %d\nto: %d\nprice: 12.5\n";
        assertEquals(2, read(stay.formatted(1, 2), "s.yaml", type).orThrow().to());
        assertEquals(
                List.of("s.yaml:1:1: CONSTRAINT: 'Stay' violates a constraint: from (2) must not be above to (1)."
                        + " Correct the value."),
                read(stay.formatted(2, 1), "s.yaml", type).problems().stream()
                        .map(Problem::toString)
                        .toList());
        IllegalStateException failure = assertThrows(
                IllegalStateException.class, () -> read(stay.formatted(-2_000_000_000, 2_000_000_000), "s.yaml", type));
        assertEquals("cannot construct " + Stay.class, failure.getMessage());
    }

    @Test
    void a_decimal_number_is_written_without_needless_zeros() {
        Stay stay = new Stay(Id.of("s"), "t", "v", 1, 2, new BigDecimal("12.50"));
        String text = Documents.standard().write(stay, DocumentType.of("stay", 1, Stay.class), Syntax.YAML);
        assertEquals("price: 12.5", text.lines().reduce((before, last) -> last).orElseThrow());
    }

    @Test
    void a_schema_has_definitions_where_the_record_contains_others() {
        assertTrue(Fiche.type().schema().contains("$defs"));
        assertFalse(DocumentType.of("stay", 1, Stay.class).schema().contains("$defs"));
    }

    /** Of two sides that bear the same short name. */
    public record Sides(Id<?> id, String title, String version, Left.Side.Part left, Right.Side.Part right)
            implements Document {
        public interface Left {
            interface Side {
                record Part(int length) {}
            }
        }

        public interface Right {
            interface Side {
                record Part(String colour) {}
            }
        }
    }

    @Test
    void types_that_bear_one_short_name_have_a_definition_each() {
        String schema = DocumentType.of("sides", 1, Sides.class).schema();
        assertTrue(schema.contains("\"#/$defs/Side.Part\""), schema);
        assertTrue(schema.contains("\"#/$defs/" + Sides.Right.Side.Part.class.getName() + "\""), schema);
        assertTrue(schema.contains("\"length\"") && schema.contains("\"colour\""), schema);
    }

    private static String golden(Path file, String text) throws IOException {
        if (Boolean.getBoolean("mandat.update")) {
            Files.writeString(file, text);
        }
        return Files.readString(file);
    }

    @Test
    void its_schema_is_that_of_its_record() throws IOException {
        String schema = Fiche.type().schema();
        assertEquals(golden(Path.of("src/test/resources/own/fiche-2.json"), schema), schema);
    }

    @Test
    void the_published_schemas_are_those_of_the_records() throws IOException {
        for (DocumentType<?> type : madeAnew()) {
            String schema = type.schema();
            Path published = Path.of("../docs/schemas", type.kind() + "-" + type.format() + ".json");
            assertEquals(golden(published, schema), schema);
        }
    }

    /** The types of this library, which are made once in a program's life, made once more. */
    static List<DocumentType<?>> madeAnew() {
        return DocumentType.all().stream()
                .<DocumentType<?>>map(DocumentTypeTest::anew)
                .toList();
    }

    private static <D extends Document> DocumentType<D> anew(DocumentType<D> type) {
        return DocumentType.of(type.kind(), type.format(), type.type());
    }
}
