package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.document.Node.Position;
import java.util.Map;

/** What reading one document may use up; where that is too much, it reports so and stops. */
final class Budget {

    private final Limits limits;
    private final Problems problems;
    private int values;

    Budget(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** Thrown where reading cannot go on; its problem is already collected. */
    static final class GiveUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        GiveUp() {
            super(null, null, false, false);
        }
    }

    /** Counts a value, so deep. */
    void enter(int depth, Position at, Pointer pointer) {
        enter(1, depth, at, pointer);
    }

    /** Counts so many values, the deepest of them so deep. */
    void enter(int count, int depth, Position at, Pointer pointer) {
        values += count;
        if (values > limits.values()) {
            giveUp(ProblemCode.TOO_MANY_VALUES, at, pointer, "limit", Integer.toString(limits.values()));
        }
        if (depth > limits.depth()) {
            giveUp(ProblemCode.TOO_DEEP, at, Pointer.ROOT, "limit", Integer.toString(limits.depth()));
        }
    }

    Limits limits() {
        return limits;
    }

    /** Adds a field to an object, unless there is one of that name already. */
    void put(Map<String, Node.Field> fields, String name, Position at, Node value, Pointer pointer) {
        Node.Field first = fields.putIfAbsent(name, new Node.Field(at, value));
        if (first != null) {
            report(
                    ProblemCode.DUPLICATE_FIELD,
                    at,
                    pointer,
                    "value",
                    name,
                    "first",
                    "" + first.at().line());
        }
    }

    void report(ProblemCode code, Position at, Pointer pointer, String... arguments) {
        problems.add(code, at, pointer, arguments);
    }

    /** Reports a problem and stops reading. */
    RuntimeException giveUp(ProblemCode code, Position at, Pointer pointer, String... arguments) {
        report(code, at, pointer, arguments);
        throw new GiveUp();
    }
}
