package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.vocabulary.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Model to nodes: what {@link Binder} reads back as the same value. Absent and empty fields are left out. */
final class Unbinder {

    private Unbinder() {}

    /** The fields of a record, in the order of its components. */
    static Map<String, Node.Field> fields(Object record, Shape.Fields shape) {
        Map<String, Node.Field> fields = new LinkedHashMap<>();
        for (Shape.Slot slot : shape.slots()) {
            slot(slot, slot.get().apply(record))
                    .ifPresent(node -> fields.put(slot.name(), new Node.Field(Node.Position.NOWHERE, node)));
        }
        return fields;
    }

    private static Optional<Node> slot(Shape.Slot slot, Object value) {
        return switch (slot.presence()) {
            case REQUIRED -> Optional.of(node(value, slot.shape()));
            case OPTIONAL -> ((Optional<?>) value).map(present -> node(present, slot.shape()));
            case STATED -> stated((Stated<?>) value, slot.shape());
            case EMPTY -> isEmpty(value) ? Optional.empty() : Optional.of(node(value, slot.shape()));
            case BLANK ->
                Optional.of(node(value, slot.shape()))
                        .filter(node -> !((Node.Obj) node).fields().isEmpty());
        };
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> items ? items.isEmpty() : ((Map<?, ?>) value).isEmpty();
    }

    private static Optional<Node> stated(Stated<?> stated, Shape shape) {
        if (stated instanceof Stated.Unknown<?> unknown) {
            Node because = Node.text(unknown.because());
            return Optional.of(object(Map.of("unknown", new Node.Field(Node.Position.NOWHERE, because))));
        }
        return stated.known().map(value -> node(value, shape));
    }

    private static Node.Obj object(Map<String, Node.Field> fields) {
        return new Node.Obj(Node.Position.NOWHERE, fields);
    }

    private static Node node(Object value, Shape shape) {
        if (shape instanceof Shape.Text) {
            return Node.text(value.toString());
        } else if (shape instanceof Shape.Number number) {
            String digits = value instanceof BigDecimal decimal
                    ? decimal.stripTrailingZeros().toPlainString()
                    : value.toString();
            return Node.number(digits, number.whole());
        } else if (shape instanceof Shape.Truth) {
            return Node.bool((Boolean) value);
        } else if (shape instanceof Shape.Words words) {
            return Node.text(words.word(value));
        } else if (shape instanceof Shape.Many many) {
            List<Node> items = new ArrayList<>();
            ((Collection<?>) value).forEach(item -> items.add(node(item, many.item())));
            return Node.list(items);
        } else if (shape instanceof Shape.Named named) {
            Map<String, Node.Field> fields = new LinkedHashMap<>();
            ((Map<?, ?>) value)
                    .forEach((name, item) -> fields.put(
                            name.toString(), new Node.Field(Node.Position.NOWHERE, node(item, named.value()))));
            return object(fields);
        } else if (shape instanceof Shape.OneOf oneOf) {
            Shape.Fields choice = oneOf.byFirstField().values().stream()
                    .filter(fields -> fields.type() == value.getClass())
                    .findFirst()
                    .orElseThrow();
            return object(fields(value, choice));
        } else {
            return object(fields(value, (Shape.Fields) shape));
        }
    }
}
