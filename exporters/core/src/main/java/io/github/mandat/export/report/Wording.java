package io.github.mandat.export.report;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The words of reports, in French or, for any other language, in English: fixed phrases, terms, and what is common to many places.
 * Immutable.
 *
 * @since 0.1
 */
public final class Wording {

    private final Explainer explainer;
    private final Phrasebook phrases;

    private Wording(Explainer explainer, Phrasebook phrases) {
        this.explainer = explainer;
        this.phrases = phrases;
    }

    /** Words anything. */
    public static Wording in(Locale language) {
        return of(Explainer.in(language));
    }

    /** Words this assessment, with what the rules of others brought along to word their findings. */
    public static Wording of(Assessment assessment, Locale language) {
        return of(Explainer.of(assessment, language));
    }

    private static Wording of(Explainer explainer) {
        return new Wording(explainer, explainer.locale().equals(Locale.FRENCH) ? Books.FRENCH : Books.ENGLISH);
    }

    /** This wording with a format's own phrases, which come before those of reports. */
    public Wording with(Phrasebook own) {
        return new Wording(explainer, own.or(phrases));
    }

    /** Words reasons and verdicts. */
    public Explainer explainer() {
        return explainer;
    }

    /** The language: French or English. */
    public Locale language() {
        return explainer.locale();
    }

    /** A fixed phrase. */
    public String say(String code) {
        return phrases.phrase(code);
    }

    /** A phrase with arguments. */
    public String say(String code, Map<String, Argument> arguments) {
        return phrases.word(Reason.of(code, arguments));
    }

    /** A phrase with one text in it. */
    public String say(String code, String name, String text) {
        return say(code, Map.of(name, Argument.of(text)));
    }

    /** The word for an enum constant: that of the phrases, or else of the engine. */
    public String term(Enum<?> term) {
        String own = phrases.term(term);
        return own.equals(term.name()) ? explainer.term(term) : own;
    }

    /** With a capital, as a sentence begins. */
    public String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language()) + text.substring(1);
    }

    /** With a capital and a full stop, unless it asks or exclaims. */
    public String sentence(String text) {
        return text.matches("(?s).*[.!?]") ? capital(text) : capital(text) + ".";
    }

    /** What a publisher states, or that it does not, or that it cannot be known. */
    public <T> String stated(Stated<T> stated, Function<T, String> word) {
        if (stated instanceof Stated.Unknown<T> unknown) {
            return say("UNKNOWN", "because", unknown.because());
        }
        return stated.known().map(word).orElse(say("NOT_STATED"));
    }

    /** When something is to be done. */
    public String timing(Timing timing) {
        if (timing instanceof Timing.Within within) {
            int years = within.period().getYears();
            return years > 0
                    ? say("YEARS", Map.of("count", Argument.of(years)))
                    : say("MONTHS", Map.of("count", Argument.of(within.period().getMonths())));
        }
        return say(timing instanceof Timing.FirstYear ? "IN_FIRST_YEAR" : "OVER_MANDATE");
    }

    /** The places, those in one document together: "001 l. 82, 72". */
    public String places(List<Provenance> sources) {
        Map<String, List<Provenance>> byDocument = sources.stream()
                .collect(Collectors.groupingBy(
                        source -> source.document().value(), LinkedHashMap::new, Collectors.toList()));
        return byDocument.entrySet().stream()
                .map(document -> document.getKey() + lines(document.getValue()) + locators(document.getValue()))
                .collect(Collectors.joining(" ; "));
    }

    private String lines(List<Provenance> sources) {
        Set<Integer> lines = new LinkedHashSet<>();
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

    /** Loaded at the first use of each. */
    private static final class Books {
        static final Phrasebook FRENCH = load(Locale.FRENCH);
        static final Phrasebook ENGLISH = load(Locale.ENGLISH);

        private static Phrasebook load(Locale locale) {
            String name = "report_" + locale.getLanguage() + ".properties";
            try (InputStream in = Wording.class.getResourceAsStream(name)) {
                return Phrasebook.read(locale, requireNonNull(in, name));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        }
    }
}
