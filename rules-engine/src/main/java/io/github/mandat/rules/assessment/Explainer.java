package io.github.mandat.rules.assessment;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Phrasebook;
import io.github.mandat.catalogue.vocabulary.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words an assessment in French or English.
 *
 * <pre>{@code
 * Explainer french = Explainer.of(assessment, Locale.FRENCH);
 * french.word(guarantee.whyBacked()); // "manque : g1.3"
 * }</pre>
 *
 * @since 0.1
 */
public final class Explainer {

    private static final String CURE = ".cure";

    private final Phrasebook phrases;

    private Explainer(Phrasebook phrases) {
        this.phrases = phrases;
    }

    /** Words any assessment, in French or, for any other language, in English. */
    public static Explainer in(Locale locale) {
        return new Explainer(isFrench(locale) ? Books.FRENCH : Books.ENGLISH);
    }

    /** Words this assessment, with what the rules of others brought along to word their findings. */
    public static Explainer of(Assessment assessment, Locale locale) {
        Map<String, String> theirs = new HashMap<>();
        String language = isFrench(locale) ? "fr" : "en";
        for (Finding finding : assessment.findings()) {
            finding.templates().forEach((name, template) -> {
                if (name.equals(language)) {
                    theirs.put(finding.code(), template);
                } else if (name.equals(language + CURE)) {
                    theirs.put(finding.code() + CURE, template);
                }
            });
        }
        Phrasebook ours = in(locale).phrases;
        return new Explainer(ours.or(Phrasebook.of(ours.locale(), theirs)));
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    /** The language of this explainer: French or English. */
    public Locale locale() {
        return phrases.locale();
    }

    /** The reason as a phrase. */
    public String word(Reason reason) {
        return phrases.word(reason);
    }

    /** What can be done about a finding. */
    public String cure(Finding finding) {
        return phrases.word(new Reason(finding.code() + CURE, finding.reason().arguments()));
    }

    /** The word for a verdict, a strength, a stance. */
    public String term(Enum<?> term) {
        return phrases.term(term);
    }

    /** Loaded at the first use of each. */
    private static final class Books {
        static final Phrasebook FRENCH = load(Locale.FRENCH);
        static final Phrasebook ENGLISH = load(Locale.ENGLISH);

        private static Phrasebook load(Locale locale) {
            String name = "reasons_" + locale.getLanguage() + ".properties";
            try (InputStream in = Explainer.class.getResourceAsStream(name)) {
                return Phrasebook.read(locale, requireNonNull(in, name));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        }
    }
}
