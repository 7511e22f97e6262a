package io.github.mandat.catalogue.document;

import java.util.List;
import java.util.Map;

/** A value of a document's text, with its place: what stands between tokens and the model, in both directions. */
sealed interface Node {

    /** Where the value starts; nowhere for a value that is to be written. */
    Position at();

    /** A line and column, from 1; line 0 is nowhere. */
    record Position(int line, int column) {
        static final Position NOWHERE = new Position(0, 0);
        static final Position START = new Position(1, 1);

        /** The position that follows a text. */
        static Position after(String text) {
            int line = 1
                    + (int) text.chars().filter(character -> character == '\n').count();
            return new Position(line, text.length() - text.lastIndexOf('\n'));
        }
    }

    /** A field of an object. */
    record Field(Position at, Node value) {}

    record Obj(Position at, Map<String, Field> fields) implements Node {}

    record Arr(Position at, List<Node> items) implements Node {}

    record Text(Position at, String text) implements Node {}

    /** A number, as it is written. */
    record Num(Position at, String digits, boolean whole) implements Node {}

    record Bool(Position at, boolean value) implements Node {}

    record Null(Position at) implements Node {}

    static Text text(String text) {
        return new Text(Position.NOWHERE, text);
    }

    static Num number(String digits, boolean whole) {
        return new Num(Position.NOWHERE, digits, whole);
    }

    static Bool bool(boolean value) {
        return new Bool(Position.NOWHERE, value);
    }

    static Arr list(List<? extends Node> items) {
        return new Arr(Position.NOWHERE, List.copyOf(items));
    }

    /** The node at a JSON Pointer, or the innermost one on the way to it. */
    default Position find(String pointer) {
        Node node = this;
        Position found = at();
        if (pointer.isEmpty()) {
            return found;
        }
        for (String step : pointer.substring(1).split("/", -1)) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (node instanceof Obj object && object.fields().containsKey(name)) {
                Field field = object.fields().get(name);
                found = field.at();
                node = field.value();
            } else if (node instanceof Arr array && isIndex(name, array.items().size())) {
                node = array.items().get(Integer.parseInt(name));
                found = node.at();
            } else {
                return found;
            }
        }
        return found;
    }

    private static boolean isIndex(String step, int size) {
        return !step.isEmpty()
                && step.length() < 10
                && step.chars().allMatch(Character::isDigit)
                && Integer.parseInt(step) < size;
    }
}
