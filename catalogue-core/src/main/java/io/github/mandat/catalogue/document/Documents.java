package io.github.mandat.catalogue.document;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Digest;
import io.github.mandat.catalogue.vocabulary.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads, checks and writes documents. Immutable, for any number of threads.
 *
 * <pre>{@code
 * Catalogue catalogue = Documents.standard()
 *         .read(Path.of("catalogue.yaml"), DocumentType.CATALOGUE)
 *         .orThrow();
 * }</pre>
 *
 * <p>Reading is strict: UTF-8, YAML 1.2 or JSON, no unknown field, no type that has to be guessed. It reports all problems
 * of a document at once and reads nothing but the file that it is given.
 *
 * @since 0.1
 */
public final class Documents {

    private static final Logger LOG = LoggerFactory.getLogger(Documents.class);
    private static final String KIND = "kind";
    private static final String FORMAT = "format";
    private static final Set<String> HEADER = Set.of(KIND, FORMAT);
    private static final Documents STANDARD = new Documents(Limits.standard());

    private final Limits limits;

    private Documents(Limits limits) {
        this.limits = limits;
    }

    /** With the default limits. */
    public static Documents standard() {
        return STANDARD;
    }

    /** With other limits. */
    public static Documents within(Limits limits) {
        return new Documents(requireNonNull(limits, "limits"));
    }

    /** Reads a document of one kind. A file that cannot be read is one of its problems. */
    public <D extends Document> Read<D> read(Path file, DocumentType<D> type) {
        return cast(read(file, List.of(type)));
    }

    /** Reads a document of any of these kinds. A file that cannot be read is one of its problems. */
    public Read<?> read(Path file, List<? extends DocumentType<?>> types) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), types);
        } catch (IOException e) {
            Problems problems = new Problems(file.toString(), limits.problems());
            if (e instanceof NoSuchFileException) {
                problems.add(ProblemCode.FILE_NOT_FOUND, Node.Position.START, Pointer.ROOT);
            } else {
                String why = e instanceof AccessDeniedException ? "access denied" : String.valueOf(e.getMessage());
                problems.add(ProblemCode.UNREADABLE, Node.Position.START, Pointer.ROOT, "value", why);
            }
            return new Read<>(file.toString(), Optional.empty(), problems.all(), Optional.empty());
        }
    }

    /**
     * Reads a document of one kind. The stream is left open.
     *
     * @param source the name of the source in problems; its ending (.json, .yaml, .yml) tells the syntax, or else the first
     *     character does
     * @throws IOException if {@code in} fails
     */
    public <D extends Document> Read<D> read(InputStream in, String source, DocumentType<D> type) throws IOException {
        return cast(read(in, source, List.of(type)));
    }

    private Read<?> read(InputStream in, String source, List<? extends DocumentType<?>> types) throws IOException {
        Problems problems = new Problems(source, limits.problems());
        Optional<Node> root = NodeReader.read(in, limits, problems);
        Optional<Document> document = root.flatMap(node -> bind(node, types, problems));
        LOG.debug("{}: {} problem(s)", source, problems.all().size());
        return new Read<>(source, problems.isEmpty() ? document : Optional.empty(), problems.all(), root);
    }

    @SuppressWarnings("unchecked") // the only type that was given is D's
    private static <D extends Document> Read<D> cast(Read<?> read) {
        return (Read<D>) read;
    }

    private static Optional<Document> bind(Node root, List<? extends DocumentType<?>> types, Problems problems) {
        if (!(root instanceof Node.Obj object)) {
            Scalars.wrongType(root, Scalars.Kind.OBJECT, Pointer.ROOT, problems);
            return Optional.empty();
        }
        return type(object, types, problems)
                .map(type -> (Document) Binder.bind(object, type.shape(), HEADER, problems));
    }

    /** The type that the document says it is of. */
    private static Optional<DocumentType<?>> type(
            Node.Obj root, List<? extends DocumentType<?>> types, Problems problems) {
        String known = types.stream().map(DocumentType::kind).collect(Collectors.joining(" | "));
        Node.Field kind = root.fields().get(KIND);
        if (kind == null) {
            problems.add(ProblemCode.MISSING_FIELD, root.at(), Pointer.ROOT, "value", KIND, "limit", known);
        }
        String word = kind != null && kind.value() instanceof Node.Text text ? text.text() : "";
        Optional<DocumentType<?>> type = types.stream()
                .filter(candidate -> candidate.kind().equals(word))
                .<DocumentType<?>>map(candidate -> candidate)
                .findFirst();
        if (kind != null && type.isEmpty()) {
            problems.add(
                    ProblemCode.WRONG_KIND, kind.value().at(), Pointer.ROOT.to(KIND), "value", word, "limit", known);
        }
        // A document that does not say its kind is still held against the only kind that was asked for.
        Optional<DocumentType<?>> assumed =
                type.or(() -> types.size() == 1 && kind == null ? Optional.of(types.get(0)) : Optional.empty());
        assumed.ifPresent(expected -> checkFormat(root, expected, problems));
        return assumed;
    }

    private static void checkFormat(Node.Obj root, DocumentType<?> type, Problems problems) {
        String known = Integer.toString(type.format());
        Node.Field format = root.fields().get(FORMAT);
        if (format == null) {
            problems.add(ProblemCode.MISSING_FIELD, root.at(), Pointer.ROOT, "value", FORMAT, "limit", known);
        } else if (!(format.value() instanceof Node.Num number
                && number.digits().equals(known))) {
            String value = Scalars.Kind.shown(format.value());
            problems.add(
                    ProblemCode.WRONG_FORMAT,
                    format.value().at(),
                    Pointer.ROOT.to(FORMAT),
                    "value",
                    value,
                    "limit",
                    known);
        }
    }

    /**
     * Checks a document that was built in code by all the rules that a file is read by and, where a provider of Jakarta
     * Validation is on the class path, by that provider too.
     *
     * @return all problems; none for a valid document
     */
    public <D extends Document> List<Problem> validate(D document, DocumentType<D> type) {
        Problems problems = new Problems(document.id().value(), limits.problems());
        Binder.bind(node(document, type), type.shape(), HEADER, problems);
        List<Problem> all = new ArrayList<>(problems.all());
        Set<String> reported = all.stream().map(Problem::pointer).collect(Collectors.toSet());
        Constraints.violations(document).stream()
                .filter(problem -> !reported.contains(problem.pointer()))
                .forEach(all::add);
        return all;
    }

    /** A document as text. The same document gives the same text, on any machine and in any locale. */
    public <D extends Document> String write(D document, DocumentType<D> type, Syntax syntax) {
        return NodeWriter.write(node(document, type), syntax);
    }

    /**
     * Writes a document's text as UTF-8. The stream is left open.
     *
     * @throws IOException if {@code out} fails
     */
    public <D extends Document> void write(D document, DocumentType<D> type, Syntax syntax, OutputStream out)
            throws IOException {
        out.write(write(document, type, syntax).getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of a document's canonical form: RFC 8785 (JSON Canonicalization Scheme), in UTF-8. */
    public <D extends Document> Digest digest(D document, DocumentType<D> type) {
        return Digests.of(
                document,
                () -> Digest.ofBytes(NodeWriter.canonical(node(document, type)).getBytes(StandardCharsets.UTF_8)));
    }

    /** The document as nodes, with its kind and format. */
    static <D extends Document> Node.Obj node(D document, DocumentType<D> type) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        fields.put(KIND, new Node.Field(Node.Position.NOWHERE, Node.text(type.kind())));
        fields.put(FORMAT, new Node.Field(Node.Position.NOWHERE, Node.number(Integer.toString(type.format()), true)));
        fields.putAll(Unbinder.fields(document, type.shape()));
        return new Node.Obj(Node.Position.NOWHERE, fields);
    }
}
