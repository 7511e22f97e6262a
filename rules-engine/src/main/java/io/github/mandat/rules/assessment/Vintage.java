package io.github.mandat.rules.assessment;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A list that the territory was looked up in (millésime).
 *
 * @param source what the territory's figures and competences name as their source
 * @param title what the list is, and of when
 * @param date the day that it is of
 * @since 0.1
 */
public record Vintage(@ShortText String source, @ShortText String title, Optional<LocalDate> date) {

    public Vintage {
        requireNonNull(source, "source");
        requireNonNull(title, "title");
        requireNonNull(date, "date");
    }

    /** The vintage of a source. */
    public static Vintage of(SourceDocument source) {
        return new Vintage(source.id().value(), source.title(), source.date());
    }
}
