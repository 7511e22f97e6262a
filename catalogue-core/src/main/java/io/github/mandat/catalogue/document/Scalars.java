package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.LongText;
import io.github.mandat.catalogue.vocabulary.ShortText;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds single values: texts, numbers, words. What cannot be bound is reported, and null. */
final class Scalars {

    /** A number has at most so many significant digits, so that every JSON reader keeps it exactly. */
    private static final int DIGITS = 15;

    private static final int DECIMALS = 6;

    /** Numbers such as 1e999999999 are no numbers for us: to write them out would fill the memory. */
    private static final int MOST_DECIMALS = 1000;

    private static final int LONGEST_NUMBER = 100;

    private static final Set<String> PLAIN = Set.of(ShortText.SYNTAX, LongText.SYNTAX);

    private final Problems problems;

    Scalars(Problems problems) {
        this.problems = problems;
    }

    @Nullable
    Object text(Node node, Shape.Text shape, Pointer at) {
        if (!(node instanceof Node.Text given)) {
            return wrongType(node, Kind.TEXT, at);
        }
        String text = given.text();
        int length = text.codePointCount(0, text.length());
        // The other types say themselves what form is theirs.
        boolean tooShort = length < shape.shortest() && shape.type() == String.class;
        if (tooShort || length > shape.longest()) {
            String limit = shape.shortest() + "–" + shape.longest();
            problems.add(ProblemCode.WRONG_LENGTH, node.at(), at, "value", Integer.toString(length), "limit", limit);
            return null;
        }
        try {
            return shape.parse().apply(text);
        } catch (IllegalArgumentException e) {
            return wrongForm(node, shape, text, at);
        }
    }

    private @Nullable Object wrongForm(Node node, Shape.Text shape, String text, Pointer at) {
        if (shape.form().filter(PLAIN::contains).isPresent()) {
            problems.add(ProblemCode.UNPRINTABLE, node.at(), at, "value", text);
        } else {
            problems.add(ProblemCode.WRONG_FORM, node.at(), at, "value", text, "limit", shape.example());
        }
        return null;
    }

    @Nullable
    Object number(Node node, Shape.Number shape, Pointer at) {
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
            String limit = "9".repeat(DIGITS) + ", 0." + "0".repeat(DECIMALS - 1) + "1";
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

    @Nullable
    Object word(Node node, Shape.Words shape, Pointer at) {
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

    @Nullable
    Object truth(Node node, Pointer at) {
        return node instanceof Node.Bool bool ? (Boolean) bool.value() : wrongType(node, Kind.TRUTH, at);
    }

    /** Reports a value of another type than the one that is wanted. */
    @Nullable
    Object wrongType(Node node, Kind wanted, Pointer at) {
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

    /** Reports a name that is not one of those that are known, with the nearest of these. */
    void unknown(
            ProblemCode code, Node.Position where, Pointer at, String value, Collection<String> known, String limit) {
        Optional<String> nearest = problems.isFull() ? Optional.empty() : Spelling.nearest(value, known);
        if (nearest.isPresent()) {
            problems.add(code, where, at, "value", value, "limit", limit, "suggestion", nearest.get());
        } else {
            problems.add(code, where, at, "value", value, "limit", limit);
        }
    }
}
