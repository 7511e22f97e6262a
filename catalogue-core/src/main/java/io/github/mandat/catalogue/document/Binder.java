package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Nodes to model. A value that cannot be bound is reported and counts as absent from then on, so that the rest of the
 * document is still checked: all problems show at once.
 */
final class Binder {

    /** A number has at most so many significant digits, so that every JSON reader keeps it exactly. */
    private static final int DIGITS = 15;

    private static final int DECIMALS = 6;

    /** Numbers such as 1e999999999 are no numbers for us: to write them out would fill the memory. */
    private static final int MOST_DECIMALS = 1000;

    private static final int LONGEST_NUMBER = 100;
    private static final String UNKNOWN = "unknown";

    private final Problems problems;
    private final References references;
    private final Map<String, Pattern> patterns = new HashMap<>();

    private Binder(Problems problems, References references) {
        this.problems = problems;
        this.references = references;
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
            return text(node, text, at);
        } else if (shape instanceof Shape.Number number) {
            return number(node, number, at);
        } else if (shape instanceof Shape.Truth) {
            return node instanceof Node.Bool bool ? (Boolean) bool.value() : wrongType(node, Kind.TRUTH, at);
        } else if (shape instanceof Shape.Words words) {
            return word(node, words, at);
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
                    : wrongType(node, Kind.OBJECT, at);
        }
    }

    private @Nullable Object text(Node node, Shape.Text shape, Pointer at) {
        if (!(node instanceof Node.Text given)) {
            return wrongType(node, Kind.TEXT, at);
        }
        String text = given.text();
        int length = text.codePointCount(0, text.length());
        boolean tooShort = length < shape.shortest() && shape.type() == String.class;
        if (tooShort || length > shape.longest()) {
            String limit = shape.shortest() + "–" + shape.longest();
            problems.add(ProblemCode.WRONG_LENGTH, node.at(), at, "value", Integer.toString(length), "limit", limit);
            return null;
        }
        if (shape.form().isPresent()
                && !pattern(shape.form().get()).matcher(text).matches()) {
            return wrongForm(node, shape, text, at);
        }
        try {
            Object value = shape.parse().apply(text);
            if (value instanceof Id<?> && shape.target() != null) {
                references.mention(shape.target(), text, node.at(), at);
            }
            return value;
        } catch (IllegalArgumentException e) {
            return wrongForm(node, shape, text, at);
        }
    }

    private @Nullable Object wrongForm(Node node, Shape.Text shape, String text, Pointer at) {
        problems.add(ProblemCode.WRONG_FORM, node.at(), at, "value", text, "limit", shape.example());
        return null;
    }

    private Pattern pattern(String form) {
        return patterns.computeIfAbsent(form, Pattern::compile);
    }

    private @Nullable Object number(Node node, Shape.Number shape, Pointer at) {
        if (!(node instanceof Node.Num given)) {
            return wrongType(node, shape.whole() ? Kind.WHOLE_NUMBER : Kind.NUMBER, at);
        }
        BigDecimal value = value(given.digits());
        if (value == null || shape.whole() && value.scale() > 0) {
            return wrongType(node, shape.whole() ? Kind.WHOLE_NUMBER : Kind.NUMBER, at);
        }
        String most = shape.most() == null ? "10^" + DIGITS : Long.toString(shape.most());
        String least = shape.least() == null ? "-10^" + DIGITS : Long.toString(shape.least());
        if (shape.least() != null && value.compareTo(BigDecimal.valueOf(shape.least())) < 0
                || shape.most() != null && value.compareTo(BigDecimal.valueOf(shape.most())) > 0
                || value.precision() - value.scale() > DIGITS) {
            problems.add(ProblemCode.OUT_OF_RANGE, node.at(), at, "value", given.digits(), "limit", least + "–" + most);
            return null;
        }
        if (value.precision() > DIGITS || value.scale() > DECIMALS) {
            String limit = DIGITS + " digits, " + DECIMALS + " decimals";
            problems.add(ProblemCode.WRONG_FORM, node.at(), at, "value", given.digits(), "limit", limit);
            return null;
        }
        if (shape.type() == BigDecimal.class) {
            return value;
        }
        boolean narrow = shape.type() == int.class || shape.type() == Integer.class;
        return narrow ? (Object) value.intValueExact() : (Object) value.longValueExact();
    }

    private static @Nullable BigDecimal value(String digits) {
        if (digits.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal value = new BigDecimal(digits);
            boolean absurd = value.signum() != 0 && Math.abs((long) value.scale()) > MOST_DECIMALS;
            return absurd ? null : value.stripTrailingZeros();
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private @Nullable Object word(Node node, Shape.Words shape, Pointer at) {
        if (!(node instanceof Node.Text given)) {
            return wrongType(node, Kind.TEXT, at);
        }
        Object constant = shape.constants().get(given.text());
        if (constant == null) {
            String all = String.join(" | ", shape.constants().keySet());
            unknown(
                    ProblemCode.UNKNOWN_WORD,
                    node.at(),
                    at,
                    given.text(),
                    shape.constants().keySet(),
                    all);
        }
        return constant;
    }

    private @Nullable Object many(Node node, Shape.Many shape, Pointer at) {
        if (!(node instanceof Node.Arr array)) {
            return wrongType(node, Kind.LIST, at);
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
            return wrongType(node, Kind.OBJECT, at);
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
            return wrongType(node, Kind.OBJECT, at);
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
            unknown(
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
                unknown(ProblemCode.UNKNOWN_FIELD, field.at(), at.to(name), name, names, String.join(" | ", names));
            }
        });
        Object[] values = new Object[shape.slots().size()];
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
        return whole ? shape.construct(values) : null;
    }

    /** The value of a field that is there. */
    private @Nullable Object slot(Node node, Shape.Fields owner, Shape.Slot slot, Pointer at) {
        if (slot.presence() == Shape.Presence.STATED && isUnknown(node)) {
            Node because = ((Node.Obj) node).fields().get(UNKNOWN).value();
            Object text = bind(because, Shapes.BECAUSE, at.to(UNKNOWN));
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

    private static boolean isUnknown(Node node) {
        return node instanceof Node.Obj object
                && object.fields().size() == 1
                && object.fields().containsKey(UNKNOWN);
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

    private @Nullable Object wrongType(Node node, Kind wanted, Pointer at) {
        wrongType(node, wanted, at, problems);
        return null;
    }

    /** Reports a value of another type than the one that is wanted. */
    static void wrongType(Node node, Kind wanted, Pointer at, Problems problems) {
        problems.add(
                ProblemCode.WRONG_TYPE,
                node.at(),
                at.toString(),
                Map.of(
                        "limit", Argument.of(wanted),
                        "found", Argument.of(Kind.of(node)),
                        "value", Argument.of(Problems.visible(Kind.shown(node)))));
    }

    /** The types that a value can have. */
    enum Kind {
        TEXT,
        NUMBER,
        WHOLE_NUMBER,
        TRUTH,
        LIST,
        OBJECT,
        NOTHING;

        static Kind of(Node node) {
            if (node instanceof Node.Text) {
                return TEXT;
            } else if (node instanceof Node.Num number) {
                return number.whole() ? WHOLE_NUMBER : NUMBER;
            } else if (node instanceof Node.Bool) {
                return TRUTH;
            } else if (node instanceof Node.Arr) {
                return LIST;
            } else {
                return node instanceof Node.Obj ? OBJECT : NOTHING;
            }
        }

        /** A scalar as it is written; nothing for the rest. */
        static String shown(Node node) {
            if (node instanceof Node.Text text) {
                return "'" + text.text() + "'";
            } else if (node instanceof Node.Num number) {
                return number.digits();
            } else {
                return node instanceof Node.Bool bool ? Boolean.toString(bool.value()) : "";
            }
        }
    }

    private void unknown(
            ProblemCode code, Node.Position where, Pointer at, String value, Collection<String> known, String limit) {
        Optional<String> nearest = Spelling.nearest(value, known);
        if (nearest.isPresent()) {
            problems.add(code, where, at, "value", value, "limit", limit, "suggestion", nearest.get());
        } else {
            problems.add(code, where, at, "value", value, "limit", limit);
        }
    }
}
