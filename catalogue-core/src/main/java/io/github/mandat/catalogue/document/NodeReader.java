package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.document.Node.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to nodes, in either syntax: decodes strictly, within the limits, and remembers where each value stands. */
final class NodeReader {

    private NodeReader() {}

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
                throw new Budget.GiveUp();
            }
            String text = decode(bytes, problems);
            Budget budget = new Budget(limits, problems);
            Syntax syntax = Syntax.of(problems.file(), text);
            Node root = syntax == Syntax.JSON ? new JsonReader(budget).read(text) : new YamlReader(budget).read(text);
            return Optional.of(root);
        } catch (Budget.GiveUp alreadyReported) {
            return Optional.empty();
        }
    }

    private static String decode(byte[] bytes, Problems problems) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(input, output, true);
        output.flip();
        String text = output.toString();
        if (result.isError()) {
            String wrong = String.format("0x%02X", bytes[input.position()]);
            problems.add(ProblemCode.INVALID_UTF8, Position.after(text), Pointer.ROOT, "value", wrong);
            throw new Budget.GiveUp();
        }
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (unmarked.isBlank()) {
            problems.add(ProblemCode.EMPTY_DOCUMENT, Position.START, Pointer.ROOT);
            throw new Budget.GiveUp();
        }
        return unmarked;
    }
}
