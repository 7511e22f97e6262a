package io.github.mandat.catalogue.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written of any values, be they a document or not. */
class NodeWriterTest {

    private static Node object(Map<String, Node> values) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        values.forEach((name, value) -> fields.put(name, new Node.Field(Node.Position.NOWHERE, value)));
        return new Node.Obj(Node.Position.NOWHERE, fields);
    }

    @Provide
    Arbitrary<Node> nodes() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.of(
                        "", " ", "\n", "a\n", "\na", " a\nb", "a\n\n b\n\n", "null", "no", "- a", "a: b", "0x1F", "#"),
                Arbitraries.strings()
                        .withChars("ab é:-#\"'\\\n\t\u0007\u00a0\u2028\u200d\u202e{}[],&*")
                        .ofMaxLength(8));
        Arbitrary<Node> scalars = Arbitraries.oneOf(
                texts.map(Node::text),
                Arbitraries.of("0", "-12", "0.5", "1000000").map(digits -> Node.number(digits, false)),
                Arbitraries.of(true, false).map(Node::bool),
                Arbitraries.just(new Node.Null(Node.Position.NOWHERE)));
        Arbitrary<Node> nodes = scalars;
        for (int depth = 0; depth < 3; depth++) {
            Arbitrary<Node> inner = nodes;
            nodes = Arbitraries.oneOf(
                    inner,
                    inner.list().ofMaxSize(3).map(Node::list),
                    Arbitraries.maps(texts, inner).ofMaxSize(3).map(NodeWriterTest::object));
        }
        return nodes.map(value -> object(Map.of("value", value))).withoutEdgeCases();
    }

    @Property
    void any_values_are_read_back_as_they_were_written(@ForAll("nodes") Node node, @ForAll Syntax syntax)
            throws IOException {
        String text = NodeWriter.write(node, syntax);
        Problems problems = new Problems("any." + syntax, 10);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Node read = NodeReader.read(new ByteArrayInputStream(bytes), Limits.standard(), problems)
                .orElseThrow(() -> new AssertionError(problems.all() + "\n" + text));
        assertEquals(NodeWriter.canonical(node), NodeWriter.canonical(read), text);
    }

    @Test
    void json_for_people_keeps_the_order_and_has_a_line_for_each_value() {
        Map<String, Node> fields = new LinkedHashMap<>();
        fields.put("z", Node.list(List.of(Node.number("1", true), new Node.Null(Node.Position.NOWHERE))));
        fields.put("a", Node.bool(true));
        assertEquals("""
                {
                  "z": [
                    1,
                    null
                  ],
                  "a": true
                }
                """, NodeWriter.write(object(fields), Syntax.JSON));
        assertEquals("{\"a\":true,\"z\":[1,null]}", NodeWriter.canonical(object(fields)));
    }

    @Test
    void json_for_people_shows_what_steers_the_text_and_leaves_what_joins_letters() {
        String steering = "\u0007\u007f\u0085\u00ad\u200b\u202e\u2028\u2029\ufeff";
        String joining = "é\u0301\u200c\u200d\u00a0\u202f😀";
        assertEquals(
                "\"\\u0007\\u007F\\u0085\\u00AD\\u200B\\u202E\\u2028\\u2029\\uFEFF" + joining + "\"\n",
                NodeWriter.write(Node.text(steering + joining), Syntax.JSON));
        assertEquals("\"\\u0007" + steering.substring(1) + "\"", NodeWriter.canonical(Node.text(steering)));
    }
}
