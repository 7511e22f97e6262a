package io.github.mandat.export.html;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Phrasebook;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Timing;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.Explainer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page or a picture says, in French or, for any other language, in English. */
final class Words {

    private final Phrasebook phrases;
    private final Explainer explainer;

    private Words(Explainer explainer) {
        this.explainer = explainer;
        this.phrases = explainer.locale().equals(Locale.FRENCH) ? Books.FRENCH : Books.ENGLISH;
    }

    static Words in(Locale language) {
        return new Words(Explainer.in(language));
    }

    /** With what the rules of others brought along to word their findings. */
    static Words of(Assessment assessment, Locale language) {
        return new Words(Explainer.of(assessment, language));
    }

    Explainer explainer() {
        return explainer;
    }

    String language() {
        return phrases.locale().getLanguage();
    }

    /** A fixed phrase. */
    String say(String code) {
        return phrases.phrase(code);
    }

    /** A phrase with arguments, names and values in turn; numbers come as {@link Long} or {@link Integer}. */
    String say(String code, Object... arguments) {
        Map<String, Argument> named = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            Object value = arguments[i + 1];
            named.put(
                    (String) arguments[i],
                    value instanceof Argument argument
                            ? argument
                            : value instanceof Number number
                                    ? Argument.of(number.longValue())
                                    : Argument.of(value.toString()));
        }
        return phrases.word(Reason.of(code, named));
    }

    /** The word for an enum constant: this module's own, or else the engine's. */
    String term(Enum<?> term) {
        String own = phrases.term(term);
        return own.equals(term.name()) ? explainer.term(term) : own;
    }

    /** A reason, with a capital and a full stop. */
    String sentence(Reason reason) {
        String text = capital(explainer.word(reason));
        return text.matches(".*[.!?]") ? text : text + ".";
    }

    String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(phrases.locale()) + text.substring(1);
    }

    /** What a publisher states, or that it does not, or that it cannot be known. */
    <T> String stated(Stated<T> stated, Function<T, String> word) {
        if (stated instanceof Stated.Unknown<T> unknown) {
            return say("UNKNOWN", "because", unknown.because());
        }
        return stated.known().map(word).orElse(say("NOT_STATED"));
    }

    /** When something is to be done. */
    String timing(Timing timing) {
        if (timing instanceof Timing.Within within) {
            int years = within.period().getYears();
            return years > 0
                    ? say("YEARS", "count", years)
                    : say("MONTHS", "count", within.period().getMonths());
        }
        return say(timing instanceof Timing.FirstYear ? "IN_FIRST_YEAR" : "OVER_MANDATE");
    }

    /** The places, those in one document together: "001 l. 82, 72". */
    String places(Stream<Provenance> sources) {
        Map<String, List<Provenance>> byDocument = sources.collect(
                Collectors.groupingBy(source -> source.document().value(), LinkedHashMap::new, Collectors.toList()));
        return byDocument.entrySet().stream()
                .map(document -> document.getKey() + lines(document.getValue()) + locators(document.getValue()))
                .collect(Collectors.joining(" ; "));
    }

    private String lines(List<Provenance> sources) {
        TreeSet<Integer> lines = new TreeSet<>();
        sources.forEach(source -> source.line().ifPresent(lines::add));
        return lines.isEmpty()
                ? ""
                : lines.stream().map(Object::toString).collect(Collectors.joining(", ", " " + say("LINE") + " ", ""));
    }

    private static String locators(List<Provenance> sources) {
        return sources.stream()
                .flatMap(source -> source.locator().stream())
                .map(place -> ", " + place)
                .collect(Collectors.joining());
    }

    /** Loaded at the first use. */
    private static final class Books {
        static final Phrasebook FRENCH = load(Locale.FRENCH);
        static final Phrasebook ENGLISH = load(Locale.ENGLISH);

        private static Phrasebook load(Locale locale) {
            String name = "html_" + locale.getLanguage() + ".properties";
            try (InputStream in = Words.class.getResourceAsStream(name)) {
                return Phrasebook.read(locale, requireNonNull(in, name));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        }
    }
}
