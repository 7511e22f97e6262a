package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Nodes to model. A value that cannot be bound is reported and counts as absent from then on, so that the rest of the
 * document is still checked: all problems show at once.
 */
final class Binder {

    private static final String UNKNOWN = "unknown";

    private final Problems problems;
    private final References references;
    private final Scalars scalars;

    private Binder(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
        this.scalars = new Scalars(problems);
    }

    /** The record in {@code root}, or null where it has problems. Names in {@code header} are left to the caller. */
    static @Nullable Object bind(Node.Obj root, Shape.Fields shape, Set<String> header, Problems problems) {
        References references = new References(shape, problems);
        Object bound = new Binder(problems, references).fields(root, shape, Pointer.ROOT, header);
        references.check();
        return bound;
    }

    private @Nullable Object bind(Node node, Shape shape, Pointer at) {
        if (shape instanceof Shape.Text text) {
            return mentioned(scalars.text(node, text, at), text, node, at);
        } else if (shape instanceof Shape.Number number) {
            return scalars.number(node, number, at);
        } else if (shape instanceof Shape.Truth) {
            return scalars.truth(node, at);
        } else if (shape instanceof Shape.Words words) {
            return scalars.word(node, words, at);
        } else if (shape instanceof Shape.Many many) {
            return many(node, many, at);
        } else if (shape instanceof Shape.Named named) {
            return named(node, named, at);
        } else if (shape instanceof Shape.OneOf oneOf) {
            return oneOf(node, oneOf, at);
        } else {
            Shape.Fields fields = (Shape.Fields) shape;
            return node instanceof Node.Obj object
                    ? fields(object, fields, at, Set.of())
                    : scalars.wrongType(node, Scalars.Kind.OBJECT, at);
        }
    }

    /** Notes an id, be it an item's own or a reference to one. */
    private @Nullable Object mentioned(@Nullable Object value, Shape.Text shape, Node node, Pointer at) {
        if (value instanceof Id<?> id && shape.target() != null) {
            references.mention(shape.target(), id.value(), node.at(), at);
        }
        return value;
    }

    private @Nullable Object many(Node node, Shape.Many shape, Pointer at) {
        if (!(node instanceof Node.Arr array)) {
            return scalars.wrongType(node, Scalars.Kind.LIST, at);
        }
        int size = array.items().size();
        boolean whole = size >= shape.fewest() && size <= shape.most();
        if (!whole) {
            String limit = shape.fewest() + "–" + shape.most();
            problems.add(ProblemCode.WRONG_COUNT, node.at(), at, "value", Integer.toString(size), "limit", limit);
        }
        List<Object> items = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < Math.min(size, shape.most()); i++) {
            Node item = array.items().get(i);
            Object bound = bind(item, shape.item(), at.to(i));
            if (bound == null) {
                whole = false;
            } else if (shape.set() && !seen.add(bound)) {
                problems.add(ProblemCode.REPEATED_ITEM, item.at(), at.to(i), "value", bound.toString());
                whole = false;
            } else {
                items.add(bound);
            }
        }
        return whole ? shape.collect(items) : null;
    }

    private @Nullable Object named(Node node, Shape.Named shape, Pointer at) {
        if (!(node instanceof Node.Obj object)) {
            return scalars.wrongType(node, Scalars.Kind.OBJECT, at);
        }
        Map<String, Object> values = new HashMap<>();
        object.fields().forEach((name, field) -> {
            Object bound = bind(field.value(), shape.value(), at.to(name));
            if (bound != null) {
                values.put(name, bound);
            }
        });
        return values.size() == object.fields().size() ? shape.collect(values) : null;
    }

    private @Nullable Object oneOf(Node node, Shape.OneOf shape, Pointer at) {
        if (!(node instanceof Node.Obj object)) {
            return scalars.wrongType(node, Scalars.Kind.OBJECT, at);
        }
        for (Map.Entry<String, Shape.Fields> choice : shape.byFirstField().entrySet()) {
            if (object.fields().containsKey(choice.getKey())) {
                return fields(object, choice.getValue(), at, Set.of());
            }
        }
        Set<String> names = shape.byFirstField().keySet();
        String all = String.join(" | ", names);
        if (object.fields().isEmpty()) {
            problems.add(ProblemCode.MISSING_FIELD, node.at(), at, "value", all);
        } else {
            Map.Entry<String, Node.Field> first =
                    object.fields().entrySet().iterator().next();
            scalars.unknown(
                    ProblemCode.UNKNOWN_FIELD,
                    first.getValue().at(),
                    at.to(first.getKey()),
                    first.getKey(),
                    names,
                    all);
        }
        return null;
    }

    private @Nullable Object fields(Node.Obj object, Shape.Fields shape, Pointer at, Set<String> header) {
        List<String> names = shape.slots().stream().map(Shape.Slot::name).collect(Collectors.toList());
        object.fields().forEach((name, field) -> {
            if (!names.contains(name) && !header.contains(name)) {
                scalars.unknown(
                        ProblemCode.UNKNOWN_FIELD, field.at(), at.to(name), name, names, String.join(" | ", names));
            }
        });
        @Nullable Object[] values = new @Nullable Object[shape.slots().size()];
        boolean whole = true;
        for (int i = 0; i < values.length; i++) {
            Shape.Slot slot = shape.slots().get(i);
            Node.Field field = object.fields().get(slot.name());
            Object bound;
            if (field != null) {
                bound = slot(field.value(), shape, slot, at.to(slot.name()));
            } else {
                bound = absent(slot);
                if (bound == null) {
                    problems.add(ProblemCode.MISSING_FIELD, object.at(), at, "value", slot.name());
                }
            }
            values[i] = bound;
            whole &= bound != null;
        }
        Sense.check(shape, values, object, at, problems);
        return whole ? construct(shape, values, object, at) : null;
    }

    /** The record, unless it refuses these values itself. */
    private @Nullable Object construct(Shape.Fields shape, @Nullable Object[] values, Node.Obj object, Pointer at) {
        try {
            return shape.construct(values);
        } catch (IllegalArgumentException e) {
            String record = shape.type().getSimpleName();
            String why = String.valueOf(e.getMessage());
            problems.add(ProblemCode.CONSTRAINT, object.at(), at, "value", record, "limit", why);
            return null;
        }
    }

    /** The value of a field that is there. */
    private @Nullable Object slot(Node node, Shape.Fields owner, Shape.Slot slot, Pointer at) {
        Node.Field because = slot.presence() == Shape.Presence.STATED ? unknown(node) : null;
        if (because != null) {
            Object text = bind(because.value(), Shapes.BECAUSE, at.to(UNKNOWN));
            return text == null ? null : Stated.unknown((String) text);
        }
        Object value = bind(node, slot.shape(), at);
        if (value == null) {
            return null;
        }
        if (References.declares(owner, slot)) {
            references.declare(owner.type(), value.toString(), node.at(), at);
        } else if (value instanceof Id<?> parent && slot.name().equals("parent")) {
            references.parent(owner.type(), parent.value(), node.at(), at);
        }
        return switch (slot.presence()) {
            case OPTIONAL -> Optional.of(value);
            case STATED -> Stated.of(value);
            default -> value;
        };
    }

    private static Node.@Nullable Field unknown(Node node) {
        return node instanceof Node.Obj object && object.fields().size() == 1
                ? object.fields().get(UNKNOWN)
                : null;
    }

    /** The value of a field that is not there; null where it must be. */
    private static @Nullable Object absent(Shape.Slot slot) {
        return switch (slot.presence()) {
            case REQUIRED -> null;
            case OPTIONAL -> Optional.empty();
            case STATED -> Stated.notStated();
            case EMPTY ->
                slot.shape() instanceof Shape.Many many
                        ? many.collect(List.of())
                        : ((Shape.Named) slot.shape()).collect(Map.of());
            case BLANK -> {
                Shape.Fields fields = (Shape.Fields) slot.shape();
                yield fields.construct(
                        fields.slots().stream().map(Binder::absent).toArray());
            }
        };
    }
}
