package io.github.mandat.docs;

import io.github.mandat.catalogue.document.DocumentType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The schemas as pages: each kind of document, then each type that occurs in them, field by field. */
final class Formats {

    private final Map<String, Map<String, Object>> definitions = new TreeMap<>();
    private final StringBuilder page = new StringBuilder();

    private Formats() {}

    static String page(List<DocumentType<?>> types) {
        Formats formats = new Formats();
        formats.page.append("""
                <!-- Made from the code: see ReferenceTest. -->

                # Document formats

                Documents are YAML 1.2 or JSON, in UTF-8. Unknown fields are problems. A field that is not required may be left
                out: what that means is said where it matters. A field that *may be unknown* takes `{unknown: why}` instead of its
                value, where the publisher announces a value that cannot be known; left out, it is *not stated*, which is another
                thing. Ids are lower-case slugs; references to other documents are written `document-id/item-id`. The JSON
                Schemas are in [schemas](../schemas/) and in the jars under `META-INF/mandat/schemas/`.

                A schema cannot say everything: references, cycles, the order of scales, and that a number has at most 15 digits
                and 6 decimals are checked by the reader alone ([problems](problems.md)).
                """);
        Map<String, Map<String, Object>> roots = new LinkedHashMap<>();
        for (DocumentType<?> type : types) {
            Map<String, Object> schema = Json.object(Json.parse(type.schema()));
            roots.put(type.kind(), schema);
            Json.object(schema.getOrDefault("$defs", Map.of()))
                    .forEach((name, definition) -> formats.definitions.put(name, Json.object(definition)));
        }
        roots.forEach((kind, schema) -> {
            formats.page.append("\n## ").append(kind).append("\n\n");
            formats.fields(schema);
        });
        formats.page.append("\n## Types\n");
        formats.definitions.forEach(formats::type);
        return formats.page.toString();
    }

    private void type(String name, Map<String, Object> schema) {
        page.append("\n### ").append(name).append("\n\n");
        if (schema.containsKey("enum")) {
            page.append("One of: ")
                    .append(Json.list(schema.get("enum")).stream()
                            .map(word -> "`" + word + "`")
                            .collect(Collectors.joining(", ")))
                    .append(".\n");
        } else if (schema.containsKey("oneOf")) {
            page.append("One of, told apart by the first field: ")
                    .append(Json.list(schema.get("oneOf")).stream()
                            .map(choice -> of(Json.object(choice)))
                            .collect(Collectors.joining(", ")))
                    .append(".\n");
        } else {
            fields(schema);
        }
    }

    private void fields(Map<String, Object> schema) {
        List<Object> required = Json.list(schema.getOrDefault("required", List.of()));
        page.append("| Field | | Value | |\n| --- | --- | --- | --- |\n");
        Json.object(schema.get("properties")).forEach((name, value) -> {
            Map<String, Object> field = Json.object(value);
            page.append("| `").append(name).append("` | ");
            page.append(required.contains(name) ? "required" : "").append(" | ");
            page.append(of(field)).append(" | ");
            page.append(field.getOrDefault("description", "")).append(" |\n");
        });
    }

    /** What a value is, in a few words. */
    private static String of(Map<String, Object> schema) {
        if (schema.containsKey("$ref")) {
            String name = schema.get("$ref").toString().replace("#/$defs/", "");
            return "[" + name + "](#" + name.toLowerCase(java.util.Locale.ROOT).replace(".", "") + ")";
        } else if (schema.containsKey("const")) {
            return "`" + schema.get("const") + "`";
        } else if (schema.containsKey("anyOf")) {
            return of(Json.object(Json.list(schema.get("anyOf")).get(0))) + ", may be unknown";
        }
        return switch (String.valueOf(schema.get("type"))) {
            case "array" ->
                (schema.containsKey("uniqueItems") ? "set of " : "list of ")
                        + of(Json.object(schema.get("items")))
                        + count(schema);
            case "string" -> text(schema);
            case "integer" -> "whole number" + range(schema);
            case "number" -> "number" + range(schema);
            case "boolean" -> "`true` or `false`";
            default -> "object of " + of(Json.object(schema.get("additionalProperties")));
        };
    }

    private static String count(Map<String, Object> schema) {
        return schema.containsKey("minItems") ? ", at least " + schema.get("minItems") : "";
    }

    private static String text(Map<String, Object> schema) {
        String pattern = String.valueOf(schema.get("pattern"));
        if ("date".equals(schema.get("format"))) {
            return "date, `2026-03-22`";
        } else if (pattern.contains("[a-z0-9]+(?:[.-][a-z0-9]+)*/")) {
            return "reference";
        } else if (pattern.contains("[a-z0-9]+(?:[.-][a-z0-9]+)*")) {
            return "id";
        } else if (pattern.contains("sha256")) {
            return "digest, `sha256:…`";
        } else if (pattern.contains("first-year")) {
            return "`first-year`, `mandate`, or a period: `P3Y`, `P18M`";
        } else if (pattern.contains("u0000")) {
            return pattern.contains("u000b")
                    ? "text, up to " + schema.get("maxLength")
                    : "line, up to " + schema.get("maxLength");
        } else if (schema.containsKey("pattern")) {
            return "text: `"
                    + pattern.replace("^(?:", "").replace(")(?![\\s\\S])", "").replace("|", "\\|") + "`";
        } else {
            return "text";
        }
    }

    private static String range(Map<String, Object> schema) {
        List<String> bounds = new ArrayList<>();
        if (schema.containsKey("minimum")) {
            bounds.add("from " + schema.get("minimum"));
        }
        if (schema.containsKey("maximum")) {
            bounds.add("to " + schema.get("maximum"));
        }
        return bounds.isEmpty() ? "" : ", " + String.join(" ", bounds);
    }
}
