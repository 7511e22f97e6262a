package io.github.mandat.export;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Argument;
import io.github.mandat.catalogue.vocabulary.Phrasebook;
import io.github.mandat.catalogue.vocabulary.Reason;
import io.github.mandat.export.report.Report.Span;
import io.github.mandat.export.report.Report.Tone;
import io.github.mandat.rules.assessment.Assessment;
import io.github.mandat.rules.assessment.Explainer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Words what formats for other tools say, in French or, for any other language, in English. */
final class Wording {

    private static final Phrasebook FRENCH = load(Locale.FRENCH);
    private static final Phrasebook ENGLISH = load(Locale.ENGLISH);

    private final Explainer explainer;
    private final Phrasebook phrases;

    private Wording(Explainer explainer) {
        this.explainer = explainer;
        this.phrases = explainer.locale().equals(Locale.FRENCH) ? FRENCH : ENGLISH;
    }

    /** Words anything. */
    static Wording in(Locale language) {
        return new Wording(Explainer.in(language));
    }

    /** Words this assessment. */
    static Wording of(Assessment assessment, Locale language) {
        return new Wording(Explainer.of(assessment, language));
    }

    /** The words of these formats, then those of the reports. */
    private static Phrasebook load(Locale locale) {
        String language = locale.getLanguage();
        return read(locale, "formats_" + language + ".properties")
                .or(read(locale, "report/report_" + language + ".properties"));
    }

    private static Phrasebook read(Locale locale, String name) {
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            return Phrasebook.read(locale, requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    Explainer explainer() {
        return explainer;
    }

    Locale language() {
        return explainer.locale();
    }

    /** A fixed phrase. */
    String say(String code) {
        return phrases.phrase(code);
    }

    /** A phrase with arguments. */
    String say(String code, Map<String, Argument> arguments) {
        return phrases.word(Reason.of(code, arguments));
    }

    /** A phrase with one text in it. */
    String say(String code, String name, String text) {
        return say(code, Map.of(name, Argument.of(text)));
    }

    /** The word of these formats for an enum constant. */
    String term(Enum<?> term) {
        return phrases.term(term);
    }

    /** With a capital and a full stop, unless it asks. */
    String sentence(String text) {
        String capital = text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language()) + text.substring(1);
        return capital.endsWith("?") || capital.endsWith(".") ? capital : capital + ".";
    }

    /** The text on one line, without anything that steers a terminal or turns the direction of writing: as in reports. */
    static String printable(String text) {
        return new Span(text, Tone.PLAIN).text();
    }
}
