package io.github.mandat.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.ShortText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Typed links between the measures of two catalogues (table de correspondance).
 *
 * @param id the crosswalk's id
 * @param title its title
 * @param version its version
 * @param from the catalogue that the links start in
 * @param to the catalogue that they lead to
 * @param links the links
 * @since 0.1
 */
public record Crosswalk(
        Id<Crosswalk> id,
        @ShortText String title,
        @ShortText String version,
        Id<Catalogue> from,
        Id<Catalogue> to,
        @Size(max = 100_000) List<@Valid Link> links)
        implements Document {

    /** How a measure stands to another one. */
    public enum Relation {
        /** They ask for the same. */
        EQUAL,
        /** The first asks for what the second does, and more. */
        BROADER,
        /** The first asks for a part of what the second does. */
        NARROWER,
        /** They ask for something in common. */
        OVERLAPS,
        /** What the one asks for, the other refuses. */
        OPPOSED
    }

    /**
     * A link between two measures.
     *
     * @param from a measure of the first catalogue
     * @param relation how it stands to the other one
     * @param to a measure of the second catalogue
     * @param confidence how sure the author of the link is, from 0 to 1
     * @param note why
     */
    public record Link(
            Id<Measure> from,
            Relation relation,
            Id<Measure> to,
            @DecimalMin("0") @DecimalMax("1") BigDecimal confidence,
            Optional<@ShortText String> note) {
        public Link {
            requireNonNull(from, "from");
            requireNonNull(relation, "relation");
            requireNonNull(to, "to");
            confidence = confidence.stripTrailingZeros();
            requireNonNull(note, "note");
        }
    }

    public Crosswalk {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(version, "version");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        links = List.copyOf(links);
    }
}
