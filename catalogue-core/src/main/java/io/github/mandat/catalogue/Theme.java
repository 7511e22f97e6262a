package io.github.mandat.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.Statement;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * A node of a catalogue's tree of themes (axe, partie, thème, ambition).
 *
 * @param id the theme's id
 * @param title a short title
 * @param parent the theme that this one is part of
 * @param labels what is stated of all measures of the theme that do not state it themselves
 * @param diagnosis what the publisher states before it proposes
 * @param sources where the theme is stated
 * @since 0.1
 */
public record Theme(
        Id<Theme> id,
        @ShortText String title,
        Optional<Id<Theme>> parent,
        @Valid Labels labels,
        List<@Valid Statement> diagnosis,
        List<@Valid Provenance> sources) {

    public Theme {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(parent, "parent");
        requireNonNull(labels, "labels");
        diagnosis = List.copyOf(diagnosis);
        sources = List.copyOf(sources);
    }
}
