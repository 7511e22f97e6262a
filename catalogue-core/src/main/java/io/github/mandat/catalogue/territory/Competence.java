package io.github.mandat.catalogue.territory;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A legal field of action (compétence) and who holds it in a territory. Competences are an open vocabulary of slugs:
 * {@code eau}, {@code mobilite}, {@code urbanisme}.
 *
 * @param competence the field
 * @param holder who holds it
 * @param sources where this was read
 * @since 0.1
 */
public record Competence(Id<Competence> competence, Holder holder, List<@Valid Provenance> sources) {

    public Competence {
        requireNonNull(competence, "competence");
        requireNonNull(holder, "holder");
        sources = List.copyOf(sources);
    }
}
