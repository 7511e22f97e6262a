package io.github.mandat.export.html;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Argument;
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
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a page or a picture says, in French or, for any other language, in English. */
final class Words {

    private final Wording wording;

    private Words(Wording wording) {
        this.wording = wording.with(wording.language().equals(Locale.FRENCH) ? Books.FRENCH : Books.ENGLISH);
    }

    static Words in(Locale language) {
        return new Words(Wording.in(language));
    }

    /** With what the rules of others brought along to word their findings. */
    static Words of(Assessment assessment, Locale language) {
        return new Words(Wording.of(assessment, language));
    }

    /** What is not this module's own. */
    Wording wording() {
        return wording;
    }

    Explainer explainer() {
        return wording.explainer();
    }

    String language() {
        return wording.language().getLanguage();
    }

    /** A fixed phrase. */
    String say(String code) {
        return wording.say(code);
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
        return wording.say(code, named);
    }

    /** The word for an enum constant: this module's own, or else the engine's. */
    String term(Enum<?> term) {
        return wording.term(term);
    }

    /** A reason, with a capital and a full stop. */
    String sentence(Reason reason) {
        return wording.sentence(wording.explainer().word(reason));
    }

    String capital(String text) {
        return wording.capital(text);
    }

    /** What a publisher states, or that it does not, or that it cannot be known. */
    <T> String stated(Stated<T> stated, Function<T, String> word) {
        return wording.stated(stated, word);
    }

    /** When something is to be done. */
    String timing(Timing timing) {
        return wording.timing(timing);
    }

    /** The places, those in one document together: "001 l. 82, 72". */
    String places(Stream<Provenance> sources) {
        return wording.places(sources.toList());
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
