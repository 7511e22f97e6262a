package io.github.mandat.export.xlsx;

import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in a cell, with its type: a text is never a formula. */
sealed interface Cell {

    /** The first day that all spreadsheets count alike. */
    LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** Nothing. */
    Text EMPTY = new Text("", Tone.PLAIN, Optional.empty());

    /**
     * A text.
     *
     * @param text printable characters, and line ends where it has several lines
     * @param tone how it strikes the reader
     * @param target the anchor of the row that it leads to
     */
    record Text(String text, Tone tone, Optional<String> target) implements Cell {

        Text to(String anchor) {
            return new Text(text, tone, Optional.of(anchor));
        }

        Text with(String other) {
            return new Text(other, tone, target);
        }
    }

    /** A number. */
    record Number(BigDecimal value) implements Cell {}

    /** A day. */
    record Day(LocalDate value) implements Cell {}

    static Text text(String text) {
        return toned(text, Tone.PLAIN);
    }

    static Text quiet(String text) {
        return toned(text, Tone.QUIET);
    }

    static Text toned(String text, Tone tone) {
        return new Text(printable(text), tone, Optional.empty());
    }

    /** Several texts, each on a line of its own. */
    static Text lines(Collection<?> texts) {
        String lines = texts.stream()
                .map(text -> printable(text.toString()))
                .distinct()
                .collect(Collectors.joining("\n"));
        return new Text(lines, Tone.PLAIN, Optional.empty());
    }

    static Text optional(Optional<?> text) {
        return text.map(present -> text(present.toString())).orElse(EMPTY);
    }

    /** A day; as a text before 1 March 1900, which spreadsheets disagree on. */
    static Cell day(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? text(day.toString()) : new Day(day);
    }

    static Number number(long number) {
        return new Number(BigDecimal.valueOf(number));
    }

    /** As in reports, and without the two characters that XML has no form for. */
    private static String printable(String text) {
        return new Span(text, Tone.PLAIN).text().replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
    }
}
