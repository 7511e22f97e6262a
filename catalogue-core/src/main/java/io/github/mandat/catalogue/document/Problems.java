package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the problems of one document, up to a limit. */
final class Problems {

    private static final int LONGEST_VALUE = 80;
    private static final int LONGEST_LIMIT = 500;

    private final String file;
    private final int most;
    private final List<Problem> problems = new ArrayList<>();
    private int dropped;

    Problems(String file, int most) {
        this.file = file;
        this.most = most;
    }

    /** Adds a problem; arguments are names and texts in turn. Values are shortened, limits are not. */
    void add(ProblemCode code, Node.Position at, Pointer pointer, String... arguments) {
        Map<String, Argument> named = new TreeMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            int most = arguments[i].equals("limit") ? LONGEST_LIMIT : LONGEST_VALUE;
            named.put(arguments[i], Argument.of(visible(arguments[i + 1], most)));
        }
        add(code, at, pointer.toString(), named);
    }

    void add(ProblemCode code, Node.Position at, String pointer, Map<String, Argument> arguments) {
        if (isFull()) {
            dropped++;
            return;
        }
        Optional<Place> place = at.line() > 0 ? Optional.of(new Place(file, at.line(), at.column())) : Optional.empty();
        Reason reason =
                Reason.of(code.name(), arguments).with("subject", Argument.of(pointer.isEmpty() ? "/" : pointer));
        problems.add(new Problem(code, place, pointer, reason));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Whether further problems are only counted, so that nothing need be looked up for them. */
    boolean isFull() {
        return problems.size() >= most;
    }

    String file() {
        return file;
    }

    /** All problems in the order of the text. */
    List<Problem> all() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparing(
                (Problem problem) -> problem.place().orElse(new Place(file, 0, 0)),
                Comparator.comparingInt(Place::line).thenComparingInt(Place::column)));
        if (dropped > 0) {
            Map<String, Argument> named = Map.of(
                    "subject", Argument.of(file),
                    "value", Argument.of(String.valueOf(most + dropped)),
                    "limit", Argument.of(String.valueOf(most)));
            sorted.add(new Problem(
                    ProblemCode.TOO_MANY_PROBLEMS,
                    Optional.empty(),
                    "",
                    Reason.of(ProblemCode.TOO_MANY_PROBLEMS.name(), named)));
        }
        return sorted;
    }

    /** A value as it can be shown on one line: shortened, and with its control and formatting characters escaped. */
    static String visible(String value) {
        return visible(value, LONGEST_VALUE);
    }

    private static String visible(String value, int most) {
        StringBuilder shown = new StringBuilder();
        int[] characters = value.codePoints().limit(most + 1L).toArray();
        for (int i = 0; i < Math.min(characters.length, most); i++) {
            int character = characters[i];
            switch (Character.getType(character)) {
                case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR ->
                    shown.append(String.format("\\u%04x", character));
                default -> shown.appendCodePoint(character);
            }
        }
        return characters.length > most ? shown.append('…').toString() : shown.toString();
    }
}
