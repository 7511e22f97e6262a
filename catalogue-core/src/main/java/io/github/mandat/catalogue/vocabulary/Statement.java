package io.github.mandat.catalogue.vocabulary;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.util.List;

/**
 * Something that a publisher states and does not promise (diagnosis, method), in our own words, with its figures.
 *
 * @param text what is stated
 * @param figures the quantities in it
 * @param sources where it is stated
 * @since 0.1
 */
public record Statement(@LongText String text, List<@Valid Parameter> figures, List<@Valid Provenance> sources) {

    public Statement {
        requireNonNull(text, "text");
        figures = List.copyOf(figures);
        sources = List.copyOf(sources);
    }
}
