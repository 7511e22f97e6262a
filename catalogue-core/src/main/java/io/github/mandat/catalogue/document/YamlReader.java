package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.document.Node.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * YAML 1.2 to nodes. Plain scalars are read by its JSON schema: {@code no} is a text, {@code 013} is a text, and a lone
 * tilde means that there is nothing.
 */
final class YamlReader {

    /** The scanner copies what it has buffered at each refill: a small buffer makes long texts quadratic. */
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(1 << 16)
            .setAllowDuplicateKeys(true)
            .build();

    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]*)");
    private static final Pattern FRACTION = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Pattern STANDARD_TAG =
            Pattern.compile("tag:yaml\\.org,2002:(?:str|int|float|bool|null|map|seq)|!");

    private final Budget budget;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private int aliases;
    private int values;
    private int deepest;

    YamlReader(Budget budget) {
        this.budget = budget;
    }

    /** An anchored value, how many values it is, and how many levels deep. */
    private record Anchored(Node node, int values, int levels) {}

    Node read(String text) {
        try {
            Parser parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
            parser.next();
            Event start = parser.next();
            if (start.getEventId() == Event.ID.StreamEnd) {
                throw budget.giveUp(ProblemCode.EMPTY_DOCUMENT, Position.START, Pointer.ROOT);
            }
            Node root = value(parser.next(), parser, Pointer.ROOT, 0);
            parser.next();
            Event end = parser.next();
            if (end.getEventId() != Event.ID.StreamEnd) {
                throw budget.giveUp(ProblemCode.SEVERAL_DOCUMENTS, at(end.getStartMark()), Pointer.ROOT);
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            throw syntax(at(e.getProblemMark()), e.getProblem());
        } catch (ReaderException e) {
            Position at = Position.after(text.substring(0, text.offsetByCodePoints(0, e.getPosition())));
            throw syntax(at, String.format("the character U+%04X is not allowed", e.getCodePoint()));
        } catch (YamlEngineException e) {
            throw syntax(Position.START, String.valueOf(e.getMessage()));
        }
    }

    private RuntimeException syntax(Position at, String what) {
        return budget.giveUp(ProblemCode.SYNTAX, at, Pointer.ROOT, "syntax", "YAML", "value", what);
    }

    /** The value that starts with this event. */
    private Node value(Event event, Parser parser, Pointer pointer, int depth) {
        Position at = at(event.getStartMark());
        if (event instanceof AliasEvent alias) {
            return alias(alias.getAlias().getValue(), at, pointer, depth);
        }
        budget.enter(depth, at, pointer);
        int valuesBefore = values++;
        int deepestBefore = deepest;
        deepest = depth;
        Node node = node(event, parser, at, pointer, depth);
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchors.put(anchor.get().getValue(), new Anchored(node, values - valuesBefore, deepest - depth));
        }
        deepest = Math.max(deepest, deepestBefore);
        return node;
    }

    private Node node(Event event, Parser parser, Position at, Pointer pointer, int depth) {
        if (event instanceof MappingStartEvent mapping) {
            refuseTag(mapping.getTag(), at, pointer);
            return object(parser, at, pointer, depth);
        } else if (event instanceof SequenceStartEvent sequence) {
            refuseTag(sequence.getTag(), at, pointer);
            return array(parser, at, pointer, depth);
        } else {
            ScalarEvent scalar = (ScalarEvent) event;
            refuseTag(scalar.getTag(), at, pointer);
            return scalar.isPlain() && scalar.getTag().isEmpty()
                    ? plain(scalar.getValue(), at)
                    : new Node.Text(at, scalar.getValue());
        }
    }

    private static Node plain(String text, Position at) {
        if (NOTHING.contains(text)) {
            return new Node.Null(at);
        } else if (text.equals("true") || text.equals("false")) {
            return new Node.Bool(at, text.equals("true"));
        } else if (WHOLE.matcher(text).matches()) {
            return new Node.Num(at, text, true);
        } else {
            return FRACTION.matcher(text).matches() ? new Node.Num(at, text, false) : new Node.Text(at, text);
        }
    }

    private Node object(Parser parser, Position at, Pointer pointer, int depth) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        while (true) {
            Event key = parser.next();
            if (key.getEventId() == Event.ID.MappingEnd) {
                return new Node.Obj(at, fields);
            }
            Position nameAt = at(key.getStartMark());
            if (!(key instanceof ScalarEvent name)) {
                throw syntax(nameAt, "the name of a field must be a text");
            }
            Pointer inside = pointer.to(name.getValue());
            Node value = value(parser.next(), parser, inside, depth + 1);
            budget.put(fields, name.getValue(), nameAt, value, inside);
        }
    }

    private Node array(Parser parser, Position at, Pointer pointer, int depth) {
        List<Node> items = new ArrayList<>();
        while (true) {
            Event item = parser.next();
            if (item.getEventId() == Event.ID.SequenceEnd) {
                return new Node.Arr(at, items);
            }
            items.add(value(item, parser, pointer.to(items.size()), depth + 1));
        }
    }

    private Node alias(String name, Position at, Pointer pointer, int depth) {
        int most = budget.limits().aliases();
        if (++aliases > most) {
            throw budget.giveUp(ProblemCode.TOO_MANY_ALIASES, at, pointer, "limit", Integer.toString(most));
        }
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw budget.giveUp(ProblemCode.UNKNOWN_ALIAS, at, pointer, "value", name);
        }
        budget.enter(anchored.values(), depth + anchored.levels(), at, pointer);
        values += anchored.values();
        deepest = Math.max(deepest, depth + anchored.levels());
        return anchored.node();
    }

    private void refuseTag(Optional<String> tag, Position at, Pointer pointer) {
        tag.filter(given -> !STANDARD_TAG.matcher(given).matches())
                .ifPresent(given -> budget.report(ProblemCode.UNSUPPORTED_TAG, at, pointer, "value", given));
    }

    private static Position at(Optional<Mark> mark) {
        return mark.map(found -> new Position(found.getLine() + 1, found.getColumn() + 1))
                .orElse(Position.START);
    }
}
