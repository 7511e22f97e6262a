package io.github.mandat.catalogue.document;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Phrasebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The wording of problems. */
final class Phrases {

    static final Phrasebook FRENCH = load(Locale.FRENCH);
    static final Phrasebook ENGLISH = load(Locale.ENGLISH);

    private Phrases() {}

    private static Phrasebook load(Locale locale) {
        String name = "problems_" + locale.getLanguage() + ".properties";
        try (InputStream in = Phrases.class.getResourceAsStream(name)) {
            return Phrasebook.read(locale, requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
