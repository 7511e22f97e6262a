package io.github.mandat.catalogue.document;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Nodes to text: the same nodes give the same text on any machine, in any locale. */
final class NodeWriter {

    private static final JsonFactory JSON = new JsonFactory();

    /** For people, who must see what is there. */
    private static final JsonFactory VISIBLE =
            JsonFactory.builder().characterEscapes(new VisibleEscapes()).build();

    private NodeWriter() {}

    /** The text in a syntax, for people to read. */
    static String write(Node node, Syntax syntax) {
        return syntax == Syntax.YAML ? YamlWriter.write(node) : json(node, VISIBLE, pretty(), false) + "\n";
    }

    /** The canonical form of RFC 8785, over which digests are taken. */
    static String canonical(Node node) {
        return json(node, JSON, ObjectWriteContext.empty(), true);
    }

    private static String json(Node node, JsonFactory json, ObjectWriteContext context, boolean sorted) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(context, text)) {
            write(node, generator, sorted);
        }
        return text.toString();
    }

    private static ObjectWriteContext pretty() {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        PrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    private static void write(Node node, JsonGenerator out, boolean sorted) {
        if (node instanceof Node.Obj object) {
            Map<String, Node.Field> fields = sorted ? new TreeMap<>(object.fields()) : object.fields();
            out.writeStartObject();
            fields.forEach((name, field) -> {
                out.writeName(name);
                write(field.value(), out, sorted);
            });
            out.writeEndObject();
        } else if (node instanceof Node.Arr array) {
            out.writeStartArray();
            array.items().forEach(item -> write(item, out, sorted));
            out.writeEndArray();
        } else if (node instanceof Node.Text text) {
            out.writeString(text.text());
        } else if (node instanceof Node.Num number) {
            out.writeNumber(new BigDecimal(number.digits()));
        } else if (node instanceof Node.Bool bool) {
            out.writeBoolean(bool.value());
        } else {
            out.writeNull();
        }
    }
}
