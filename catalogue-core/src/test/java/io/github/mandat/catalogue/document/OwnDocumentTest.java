package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.ShortText;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A kind of document of one's own, of whatever the documents of this library are made of. */
class OwnDocumentTest {

    /** A library; its shelves have free names. */
    public record Library(
            Id<Library> id,
            @ShortText String title,
            @ShortText String version,
            SortedMap<String, Shelf> shelves,
            SortedMap<String, Integer> hours,
            @Size(max = 2) List<Loan> loans,
            List<Carrier> carriers,
            Optional<Id<Cart>> first)
            implements Document {
        public Library {
            shelves = Collections.unmodifiableSortedMap(new TreeMap<>(Map.copyOf(shelves)));
        }
    }

    public record Shelf(Id<Shelf> id, Tag tag) {}

    /** Its id is a number. */
    public record Tag(int id) {}

    /** Its id is that of the shelf. */
    public record Loan(Id<Shelf> id) {}

    public sealed interface Carrier {}

    public record Cart(Id<Cart> id) implements Carrier {}

    public record Bag(int litres) implements Carrier {}

    private static final String TEXT = """
            kind: library
            format: 3
            id: b
            title: Bibliothèque
            version: "1"
            shelves:
              romans: {id: r, tag: {id: 1}}
              cartes: {id: c, tag: {id: 1}}
            hours: {lundi: 9}
            loans: [{id: r}, {id: r}]
            carriers: [{id: k}, {litres: 20}]
            first: k
            """;

    private static final Library LIBRARY = new Library(
            Id.of("b"),
            "Bibliothèque",
            "1",
            new TreeMap<>(
                    Map.of("romans", new Shelf(Id.of("r"), new Tag(1)), "cartes", new Shelf(Id.of("c"), new Tag(1)))),
            new TreeMap<>(Map.of("lundi", 9)),
            List.of(new Loan(Id.of("r")), new Loan(Id.of("r"))),
            List.of(new Cart(Id.of("k")), new Bag(20)),
            Optional.of(Id.of("k")));

    private final DocumentType<Library> type = DocumentType.of("library", 3, Library.class);

    private Read<Library> read(String text) throws IOException {
        return Documents.standard()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "library", type);
    }

    @Test
    void it_is_read_and_written_like_any_other() throws IOException {
        assertEquals(LIBRARY, read(TEXT).orThrow());
        for (Syntax syntax : Syntax.values()) {
            assertEquals(
                    LIBRARY,
                    read(Documents.standard().write(LIBRARY, type, syntax)).orThrow());
        }
        assertEquals(List.of(), Documents.standard().validate(LIBRARY, type));
    }

    /** The problems of the document with another line instead of its own of that name. */
    private List<String> with(String line) throws IOException {
        String field = line.substring(0, line.indexOf(':'));
        String text = TEXT.replaceAll("(?m)^( *)" + field + ":.*$", "$1" + line);
        return read(text).problems().stream()
                .map(problem -> problem.code() + " " + problem.pointer())
                .toList();
    }

    @Test
    void an_object_with_free_names_is_empty_where_it_is_absent() throws IOException {
        Library bare = new Library(
                LIBRARY.id(),
                LIBRARY.title(),
                LIBRARY.version(),
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                LIBRARY.carriers(),
                LIBRARY.first());
        assertEquals(
                bare,
                read(TEXT.replaceAll("(?m)^(shelves|hours|loans|  ).*\\n", "")).orThrow());
    }

    @Test
    void all_that_is_wrong_is_reported_in_the_same_way() throws IOException {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        wrong.put("romans: {id: r, tag: {id: x}}", List.of("WRONG_TYPE /shelves/romans/tag/id"));
        wrong.put("cartes: {id: r, tag: {id: 1}}", List.of("DUPLICATE_ID /shelves/cartes/id"));
        wrong.put("cartes: 3", List.of("WRONG_TYPE /shelves/cartes"));
        wrong.put("hours: 3", List.of("WRONG_TYPE /hours"));
        wrong.put("hours: {lundi: 9, mardi: x}", List.of("WRONG_TYPE /hours/mardi"));
        wrong.put("loans: []", List.of());
        wrong.put("loans: [{id: r}, {id: r}, {id: z}]", List.of("WRONG_COUNT /loans"));
        wrong.put("loans: [{id: z}]", List.of("UNKNOWN_ID /loans/0/id"));
        wrong.put("carriers: [3, {id: k}]", List.of("WRONG_TYPE /carriers/0"));
        wrong.put("first: z", List.of("UNKNOWN_ID /first"));
        for (Map.Entry<String, List<String>> entry : wrong.entrySet()) {
            assertEquals(entry.getValue(), with(entry.getKey()), entry.getKey());
        }
    }
}
