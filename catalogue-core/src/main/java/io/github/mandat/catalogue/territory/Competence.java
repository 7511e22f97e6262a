package io.github.mandat.catalogue.territory;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.Stated;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;

/**
 * A legal field of action (compétence) and who holds it in a territory. Competences are an open vocabulary of slugs:
 * {@code eau}, {@code mobilite}, {@code urbanisme}.
 *
 * @param competence the field
 * @param holder who holds it; unknown where the law leaves a choice, with the question that would settle it
 * @param authority the name of the holder, where it is another than the territory or its first intercommunality
 * @param sources where this was read
 * @since 0.1
 */
public record Competence(
        Id<Competence> competence,
        Stated<Holder> holder,
        Optional<@ShortText String> authority,
        List<@Valid Provenance> sources) {

    public Competence {
        requireNonNull(competence, "competence");
        requireNonNull(holder, "holder");
        requireNonNull(authority, "authority");
        sources = List.copyOf(sources);
    }

    /** A competence and its holder, without more being known of it. */
    public static Competence of(Id<Competence> competence, Holder holder) {
        return new Competence(competence, Stated.of(holder), Optional.empty(), List.of());
    }
}
