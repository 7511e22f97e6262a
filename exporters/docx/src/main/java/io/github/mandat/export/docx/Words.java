package io.github.mandat.export.docx;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The words that a document adds to its report, and the language of both. */
final class Words {

    private static final Words FRENCH = new Words(Locale.FRENCH, "fr-FR");
    private static final Words ENGLISH = new Words(Locale.ENGLISH, "en-GB");

    private final Phrasebook phrases;
    private final String tag;

    private Words(Locale locale, String tag) {
        this.tag = tag;
        String name = "docx_" + locale.getLanguage() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            this.phrases = Phrasebook.read(locale, requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static Words in(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage()) ? FRENCH : ENGLISH;
    }

    String say(String code) {
        return phrases.phrase(code);
    }

    /** The language of the document: {@code fr-FR}. */
    String tag() {
        return tag;
    }
}
