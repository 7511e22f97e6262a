package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.document.Node.Position;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON to nodes. */
final class JsonReader {

    /** Jackson's own limits, out of the way of ours. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.MAX_DEPTH + 2)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Budget budget;

    JsonReader(Budget budget) {
        this.budget = budget;
    }

    Node read(String text) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), new StringReader(text))) {
            parser.nextToken();
            Node root = value(parser, Pointer.ROOT, 0);
            if (parser.nextToken() != null) {
                throw budget.giveUp(ProblemCode.SEVERAL_DOCUMENTS, at(parser), Pointer.ROOT);
            }
            return root;
        } catch (JacksonException e) {
            String what = e.getOriginalMessage();
            throw budget.giveUp(ProblemCode.SYNTAX, at(e.getLocation()), Pointer.ROOT, "syntax", "JSON", "value", what);
        }
    }

    /** The value that starts at the parser's token. */
    private Node value(JsonParser parser, Pointer pointer, int depth) {
        Position at = at(parser);
        budget.enter(depth, at, pointer);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, at, pointer, depth);
            case START_ARRAY -> array(parser, at, pointer, depth);
            case VALUE_STRING -> new Node.Text(at, parser.getString());
            case VALUE_NUMBER_INT -> new Node.Num(at, parser.getString(), true);
            case VALUE_NUMBER_FLOAT -> new Node.Num(at, parser.getString(), false);
            case VALUE_TRUE -> new Node.Bool(at, true);
            case VALUE_FALSE -> new Node.Bool(at, false);
            default -> new Node.Null(at);
        };
    }

    private Node object(JsonParser parser, Position at, Pointer pointer, int depth) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Position nameAt = at(parser);
            Pointer inside = pointer.to(name);
            parser.nextToken();
            budget.put(fields, name, nameAt, value(parser, inside, depth + 1), inside);
        }
        return new Node.Obj(at, fields);
    }

    private Node array(JsonParser parser, Position at, Pointer pointer, int depth) {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, pointer.to(items.size()), depth + 1));
        }
        return new Node.Arr(at, items);
    }

    private static Position at(JsonParser parser) {
        return at(parser.currentTokenLocation());
    }

    private static Position at(@Nullable TokenStreamLocation location) {
        return location == null
                ? Position.START
                : new Position(Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1));
    }
}
