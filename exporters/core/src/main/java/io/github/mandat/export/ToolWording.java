package io.github.mandat.export;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Phrasebook;
import io.github.mandat.export.report.Wording;
import io.github.mandat.rules.assessment.Assessment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The wording of formats for other tools: that of reports, with phrases of their own. */
final class ToolWording {

    private static final Phrasebook FRENCH = read(Locale.FRENCH);
    private static final Phrasebook ENGLISH = read(Locale.ENGLISH);

    private ToolWording() {}

    /** Words anything. */
    static Wording in(Locale language) {
        return own(Wording.in(language));
    }

    /** Words this assessment. */
    static Wording of(Assessment assessment, Locale language) {
        return own(Wording.of(assessment, language));
    }

    private static Wording own(Wording wording) {
        return wording.with(wording.language().equals(Locale.FRENCH) ? FRENCH : ENGLISH);
    }

    private static Phrasebook read(Locale locale) {
        String name = "formats_" + locale.getLanguage() + ".properties";
        try (InputStream in = ToolWording.class.getResourceAsStream(name)) {
            return Phrasebook.read(locale, requireNonNull(in, name));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
