package io.github.mandat.catalogue.charter;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.ShortText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Something that a programme must contain (garantie), as a tree of clauses.
 *
 * @param id the guarantee's id
 * @param title a short title of our own
 * @param clauses what it asks for
 * @param sources where it is stated
 * @since 0.1
 */
public record Guarantee(
        Id<Guarantee> id,
        @ShortText String title,
        @Size(min = 1, max = 1000) List<@Valid Clause> clauses,
        List<@Valid Provenance> sources) {

    public Guarantee {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        clauses = List.copyOf(clauses);
        sources = List.copyOf(sources);
    }
}
