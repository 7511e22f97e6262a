package io.github.mandat.catalogue.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Shapes to JSON Schema 2020-12. It accepts what {@link Binder} accepts, but for what a schema cannot say: references,
 * cycles, order, and how many digits a number has.
 */
final class SchemaWriter {

    private static final String TYPE = "type";

    private final Map<String, Node> definitions = new TreeMap<>();
    private final Map<String, Class<?>> named = new HashMap<>();
    private final Map<Package, Properties> descriptions = new HashMap<>();

    private SchemaWriter() {}

    static Node schema(String kind, int format, Shape.Fields shape) {
        return new SchemaWriter().document(kind, format, shape);
    }

    private Node document(String kind, int format, Shape.Fields shape) {
        Schema root = new Schema();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "https://github.com/mandat/mandat/schemas/" + kind + "-" + format + ".json");
        root.put("title", "Mandat " + kind + ", format " + format);
        Schema properties = new Schema();
        properties.put("kind", new Schema().put("const", Node.text(kind)).node());
        properties.put(
                "format",
                new Schema()
                        .put("const", Node.number(Integer.toString(format), true))
                        .node());
        fields(shape, root, properties, List.of("kind", "format"));
        if (!definitions.isEmpty()) {
            Schema defs = new Schema();
            definitions.forEach(defs::put);
            root.put("$defs", defs.node());
        }
        return root.node();
    }

    private void fields(Shape.Fields shape, Schema schema, Schema properties, List<String> header) {
        List<Node> required = new ArrayList<>();
        header.forEach(name -> required.add(Node.text(name)));
        for (Shape.Slot slot : shape.slots()) {
            Node value = of(slot.shape());
            Node described = slot.presence() == Shape.Presence.STATED ? orUnknown(value) : value;
            properties.put(slot.name(), describe(described, shape.type(), slot.name()));
            if (slot.presence() == Shape.Presence.REQUIRED) {
                required.add(Node.text(slot.name()));
            }
        }
        schema.put(TYPE, "object");
        schema.put("properties", properties.node());
        if (!required.isEmpty()) {
            schema.put("required", Node.list(required));
        }
        schema.put("additionalProperties", Node.bool(false));
    }

    private Node orUnknown(Node value) {
        Schema because = new Schema().put("unknown", of(Shapes.BECAUSE));
        Schema unknown = new Schema()
                .put(TYPE, "object")
                .put("properties", because.node())
                .put("required", Node.list(List.of(Node.text("unknown"))))
                .put("additionalProperties", Node.bool(false));
        return new Schema()
                .put("anyOf", Node.list(List.of(value, unknown.node())))
                .node();
    }

    private Node of(Shape shape) {
        if (shape instanceof Shape.Text text) {
            return text(text);
        } else if (shape instanceof Shape.Number number) {
            return number(number);
        } else if (shape instanceof Shape.Truth) {
            return new Schema().put(TYPE, "boolean").node();
        } else if (shape instanceof Shape.Words words) {
            return define(words.type(), () -> words(words));
        } else if (shape instanceof Shape.Many many) {
            return many(many);
        } else if (shape instanceof Shape.Named named) {
            return new Schema()
                    .put(TYPE, "object")
                    .put("additionalProperties", of(named.value()))
                    .node();
        } else if (shape instanceof Shape.OneOf oneOf) {
            return define(oneOf.type(), () -> oneOf(oneOf));
        } else {
            Shape.Fields fields = (Shape.Fields) shape;
            return define(fields.type(), () -> {
                Schema schema = new Schema();
                fields(fields, schema, new Schema(), List.of());
                return schema.node();
            });
        }
    }

    /** A reference to a definition, which is made at the first reference to it. */
    private Node define(Class<?> type, java.util.function.Supplier<Node> definition) {
        String name = name(type);
        if (!definitions.containsKey(name)) {
            definitions.put(name, Node.bool(true));
            definitions.put(name, definition.get());
        }
        return new Schema().put("$ref", "#/$defs/" + name).node();
    }

    /** Short, unless another type has the short name. */
    private String name(Class<?> type) {
        String name = type.isMemberClass()
                ? type.getDeclaringClass().getSimpleName() + "." + type.getSimpleName()
                : type.getSimpleName();
        Class<?> first = named.putIfAbsent(name, type);
        return first == null || first == type ? name : type.getName();
    }

    private static Node text(Shape.Text shape) {
        Schema schema = new Schema().put(TYPE, "string");
        if (shape.shortest() > 0) {
            schema.put("minLength", Node.number(Integer.toString(shape.shortest()), true));
        }
        schema.put("maxLength", Node.number(Integer.toString(shape.longest()), true));
        // The end is written so because $ would let a line break follow in some dialects.
        shape.form().ifPresent(form -> schema.put("pattern", "^(?:" + form + ")(?![\\s\\S])"));
        if (shape.type() == LocalDate.class) {
            schema.put("format", "date");
        }
        return schema.node();
    }

    private static Node number(Shape.Number shape) {
        Schema schema = new Schema().put(TYPE, shape.whole() ? "integer" : "number");
        if (shape.least() != null) {
            schema.put("minimum", Node.number(Long.toString(shape.least()), true));
        }
        if (shape.most() != null) {
            schema.put("maximum", Node.number(Long.toString(shape.most()), true));
        }
        return schema.node();
    }

    private static Node words(Shape.Words shape) {
        return new Schema()
                .put(TYPE, "string")
                .put(
                        "enum",
                        Node.list(shape.constants().keySet().stream()
                                .map(Node::text)
                                .toList()))
                .node();
    }

    private Node many(Shape.Many shape) {
        Schema schema = new Schema().put(TYPE, "array").put("items", of(shape.item()));
        if (shape.fewest() > 0) {
            schema.put("minItems", Node.number(Integer.toString(shape.fewest()), true));
        }
        schema.put("maxItems", Node.number(Integer.toString(shape.most()), true));
        if (shape.set()) {
            schema.put("uniqueItems", Node.bool(true));
        }
        return schema.node();
    }

    private Node oneOf(Shape.OneOf shape) {
        List<Node> choices = new ArrayList<>();
        shape.byFirstField().values().forEach(choice -> choices.add(of(choice)));
        return new Schema().put("oneOf", Node.list(choices)).node();
    }

    /** The schema with the description of a record's component. */
    private Node describe(Node schema, Class<?> type, String component) {
        Optional<String> text = Optional.ofNullable(descriptions
                .computeIfAbsent(type.getPackage(), p -> load(type))
                .getProperty(type.getName()
                                .substring(type.getPackageName().length() + 1)
                                .replace('$', '.') + "." + component));
        if (text.isEmpty()) {
            return schema;
        }
        Schema described = new Schema().put("description", text.get());
        ((Node.Obj) schema).fields().forEach((name, field) -> described.put(name, field.value()));
        return described.node();
    }

    private static Properties load(Class<?> type) {
        Properties properties = new Properties();
        try (InputStream in = type.getResourceAsStream("descriptions.properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the descriptions of " + type.getPackageName(), e);
        }
    }

    /** An object that is being written. */
    private static final class Schema {
        private final Map<String, Node.Field> fields = new LinkedHashMap<>();

        Schema put(String name, String text) {
            return put(name, Node.text(text));
        }

        Schema put(String name, Node value) {
            fields.put(name, new Node.Field(Node.Position.NOWHERE, value));
            return this;
        }

        Node node() {
            return new Node.Obj(Node.Position.NOWHERE, fields);
        }
    }
}
