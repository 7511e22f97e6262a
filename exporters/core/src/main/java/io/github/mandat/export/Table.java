package io.github.mandat.export;

import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.export.report.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows of one kind: {@code clauses}, {@code measures}.
 *
 * @param columns their names, in English
 */
record Table(String name, List<String> columns, List<List<Cell>> rows) {

    /** A text or a number; the empty text: there is none. */
    record Cell(String text, boolean isNumber) {
        Cell {
            text = Report.printable(text);
        }
    }

    /** Columns and rows, given one after the other. */
    static final class Builder {
        private final String name;
        private final List<String> columns;
        private final List<List<Cell>> rows = new ArrayList<>();
        private List<Cell> row = new ArrayList<>();

        Builder(String name, String... columns) {
            this.name = name;
            this.columns = List.of(columns);
        }

        /** A text, an id, a day: anything whose text says it all. */
        Builder text(Object value) {
            row.add(new Cell(value.toString(), false));
            return this;
        }

        /** A verdict or another constant, as documents write it. */
        Builder term(Enum<?> term) {
            return text(word(term));
        }

        Builder number(long value) {
            row.add(new Cell(Long.toString(value), true));
            return this;
        }

        Builder number(Optional<? extends Number> value) {
            row.add(new Cell(value.map(Object::toString).orElse(""), value.isPresent()));
            return this;
        }

        Builder maybe(Optional<?> value) {
            return text(value.map(Table::word).orElse(""));
        }

        /** What is not stated is empty; what cannot be known says so. */
        <T> Builder stated(Stated<T> value, Function<T, ?> word) {
            return value instanceof Stated.Unknown<T>
                    ? text("unknown")
                    : maybe(value.known().map(word));
        }

        <T> Builder stated(Stated<T> value) {
            return stated(value, one -> one);
        }

        Builder all(Collection<?> values) {
            return text(word(values));
        }

        /** Ends the row. */
        void end() {
            if (row.size() != columns.size()) {
                throw new IllegalStateException(name + " has " + columns.size() + " columns, a row " + row.size());
            }
            rows.add(row);
            row = new ArrayList<>();
        }

        Table build() {
            return new Table(name, columns, rows);
        }
    }

    private static String word(Object value) {
        if (value instanceof Enum<?> term) {
            return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(Table::word).collect(Collectors.joining("; "));
        }
        return value.toString();
    }
}
