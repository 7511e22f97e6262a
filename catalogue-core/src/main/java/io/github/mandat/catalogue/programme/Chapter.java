package io.github.mandat.catalogue.programme;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.Statement;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * A chapter of a programme (chapitre, axe).
 *
 * @param id the chapter's id
 * @param title a short title of our own
 * @param parent the chapter that this one is part of
 * @param role what the chapter is for
 * @param diagnosis what the list states in it before it proposes
 * @param sources where the chapter stands
 * @since 0.1
 */
public record Chapter(
        Id<Chapter> id,
        @ShortText String title,
        Optional<Id<Chapter>> parent,
        Role role,
        List<@Valid Statement> diagnosis,
        List<@Valid Provenance> sources) {

    /** What a chapter is for. */
    public enum Role {
        /** Pledges on a theme. */
        THEMATIC,
        /** A list of what is to change in the first year; its items usually have a twin in a thematic chapter. */
        FIRST_YEAR,
        /** The few pledges that the list puts first. */
        HEADLINE,
        /** The guarantees, restated as such. */
        GUARANTEES
    }

    public Chapter {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(parent, "parent");
        requireNonNull(role, "role");
        diagnosis = List.copyOf(diagnosis);
        sources = List.copyOf(sources);
    }
}
