package io.github.mandat.catalogue.territory;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A named, sourced statement about a territory (fait) that conditions may ask for: a low-emission zone applies. A fact
 * that is absent is unknown, not false. Facts are an open vocabulary of slugs.
 *
 * @param fact the statement's name: {@code zone-a-faibles-emissions}
 * @param value whether it is so
 * @param sources where this was read
 * @since 0.1
 */
public record Fact(Id<Fact> fact, boolean value, List<@Valid Provenance> sources) {

    public Fact {
        requireNonNull(fact, "fact");
        sources = List.copyOf(sources);
    }
}
