package io.github.mandat.export.xlsx;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Phrasebook;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Timing;
import io.github.mandat.export.report.Wording;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.Explainer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a workbook, in French or English. */
final class Words {

    private final Wording wording;

    private Words(Wording wording) {
        this.wording = wording.with(wording.language().equals(Locale.FRENCH) ? Books.FRENCH : Books.ENGLISH);
    }

    static Words of(Assessment assessment, Locale language) {
        return new Words(Wording.of(assessment, language));
    }

    static Words in(Locale language) {
        return new Words(Wording.in(language));
    }

    /** What is not this module's own. */
    Wording wording() {
        return wording;
    }

    Explainer explainer() {
        return wording.explainer();
    }

    boolean isFrench() {
        return wording.language().equals(Locale.FRENCH);
    }

    /** A fixed phrase. */
    String say(String code) {
        return wording.say(code);
    }

    /** A phrase with one argument. */
    String say(String code, String name, Argument argument) {
        return wording.say(code, Map.of(name, argument));
    }

    /** The word for an enum constant: this format's own or, failing that, the proof's. */
    String term(Enum<?> term) {
        return wording.term(term);
    }

    /** A sentence, with a capital. */
    String sentence(Reason reason) {
        return wording.capital(wording.explainer().word(reason));
    }

    /** Several reasons, a line for each. */
    Cell.Text sentences(List<Reason> reasons) {
        return Cell.lines(reasons.stream().map(this::sentence).toList());
    }

    /** What a publisher states, or that it does not, or that it cannot be known. */
    <T> Cell stated(Stated<T> stated, Function<T, Cell> cell) {
        if (stated instanceof Stated.Unknown<T> unknown) {
            return Cell.quiet(say("UNKNOWN", "because", Argument.of(unknown.because())));
        }
        return stated.known().map(cell).orElseGet(() -> Cell.quiet(say("NOT_STATED")));
    }

    <T> Cell text(Stated<T> stated, Function<T, String> word) {
        return stated(stated, value -> Cell.text(word.apply(value)));
    }

    /** When something is to be done. */
    String timing(Timing timing) {
        return wording.timing(timing);
    }

    /** A quantity with its direction, unit and basis. */
    String parameter(Parameter parameter) {
        String sign = parameter
                .direction()
                .map(direction -> direction == Parameter.Direction.AT_LEAST ? "≥ " : "≤ ")
                .orElse("");
        String number = say("VALUE", "value", Argument.of(parameter));
        return parameter.name() + " " + sign + number
                + parameter.basis().map(basis -> " (" + basis + ")").orElse("");
    }

    /** The places, those in one document together: "001 l. 82, 72". */
    Cell.Text places(List<Provenance> sources) {
        Map<String, List<String>> byDocument = new LinkedHashMap<>();
        for (Provenance source : sources) {
            Optional<String> line = source.line().map(number -> say("LINE") + " " + number);
            Stream.of(line, source.locator())
                    .flatMap(Optional::stream)
                    .forEach(byDocument.computeIfAbsent(source.document().value(), id -> new ArrayList<>())::add);
        }
        return Cell.lines(byDocument.entrySet().stream()
                .map(entry -> Stream.concat(Stream.of(entry.getKey()), Stream.of(String.join(", ", entry.getValue())))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")))
                .toList());
    }

    /** Loaded at the first use of each. */
    private static final class Books {
        static final Phrasebook FRENCH = load(Locale.FRENCH);
        static final Phrasebook ENGLISH = load(Locale.ENGLISH);

        private static Phrasebook load(Locale locale) {
            String name = "xlsx_" + locale.getLanguage() + ".properties";
            try (InputStream in = Words.class.getResourceAsStream(name)) {
                return Phrasebook.read(locale, requireNonNull(in, name));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        }
    }
}
