package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.document.Node.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Bytes to nodes, in either syntax: decodes strictly, within the limits, and remembers where each value stands. */
final class NodeReader {

    private final Limits limits;
    private final Problems problems;
    private int values;

    private NodeReader(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** Thrown where reading cannot go on; its problem is already collected. */
    private static final class GiveUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GiveUp() {
            super(null, null, false, false);
        }
    }

    /**
     * The document as nodes, or nothing where the text cannot be read as one; why is in {@code problems}.
     *
     * @throws IOException if reading fails
     */
    static Optional<Node> read(InputStream in, Limits limits, Problems problems) throws IOException {
        byte[] bytes = in.readNBytes((int) limits.bytes() + 1);
        try {
            if (bytes.length > limits.bytes()) {
                String most = Long.toString(limits.bytes());
                problems.add(ProblemCode.TOO_LARGE, Position.START, Pointer.ROOT, "limit", most);
                throw new GiveUp();
            }
            String text = decode(bytes, problems);
            NodeReader reader = new NodeReader(limits, problems);
            Syntax syntax = Syntax.of(problems.file(), text);
            Node root = syntax == Syntax.JSON ? new JsonReader(reader).read(text) : new YamlReader(reader).read(text);
            return Optional.of(root);
        } catch (GiveUp alreadyReported) {
            return Optional.empty();
        }
    }

    private static String decode(byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, output, true);
        output.flip();
        if (result.isError()) {
            String wrong = String.format("0x%02X", bytes[input.position()]);
            problems.add(ProblemCode.INVALID_UTF8, after(output.toString()), Pointer.ROOT, "value", wrong);
            throw new GiveUp();
        }
        boolean marked = output.length() > 0 && output.charAt(0) == '\uFEFF';
        String text = output.subSequence(marked ? 1 : 0, output.length()).toString();
        if (text.isBlank()) {
            problems.add(ProblemCode.EMPTY_DOCUMENT, Position.START, Pointer.ROOT);
            throw new GiveUp();
        }
        return text;
    }

    /** The position that follows a text. */
    static Position after(String text) {
        int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        return new Position(line, text.length() - text.lastIndexOf('\n'));
    }

    /** Counts a value, so deep. */
    void enter(int depth, Position at, Pointer pointer) {
        enter(1, depth, at, pointer);
    }

    /** Counts so many values, the deepest of them so deep. */
    void enter(int count, int depth, Position at, Pointer pointer) {
        values += count;
        if (values > limits.values()) {
            giveUp(ProblemCode.TOO_MANY_VALUES, at, pointer, "limit", Integer.toString(limits.values()));
        }
        if (depth > limits.depth()) {
            giveUp(ProblemCode.TOO_DEEP, at, Pointer.ROOT, "limit", Integer.toString(limits.depth()));
        }
    }

    Limits limits() {
        return limits;
    }

    /** Adds a field to an object, unless there is one of that name already. */
    void put(Map<String, Node.Field> fields, String name, Position at, Node value, Pointer pointer) {
        Node.Field first = fields.putIfAbsent(name, new Node.Field(at, value));
        if (first != null) {
            report(
                    ProblemCode.DUPLICATE_FIELD,
                    at,
                    pointer,
                    "value",
                    name,
                    "first",
                    "" + first.at().line());
        }
    }

    void report(ProblemCode code, Position at, Pointer pointer, String... arguments) {
        problems.add(code, at, pointer, arguments);
    }

    /** Reports a problem and stops reading. */
    RuntimeException giveUp(ProblemCode code, Position at, Pointer pointer, String... arguments) {
        report(code, at, pointer, arguments);
        throw new GiveUp();
    }
}
