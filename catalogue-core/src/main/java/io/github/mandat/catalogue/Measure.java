package io.github.mandat.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.ShortText;
import jakarta.validation.Valid;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One policy measure of a catalogue (mesure).
 *
 * @param id the measure's id
 * @param title a short title of our own
 * @param theme the theme that it is in
 * @param labels what the publisher states of this measure; for what its theme states of it, see
 *     {@link Catalogue#labels(Measure)}
 * @param parameters the quantities in it
 * @param fulfils the clauses that a programme honours by adopting it
 * @param tags words to find it by
 * @param sources where it is stated
 * @since 0.1
 */
public record Measure(
        Id<Measure> id,
        @ShortText String title,
        Id<Theme> theme,
        @Valid Labels labels,
        List<@Valid Parameter> parameters,
        SortedSet<Ref<Clause>> fulfils,
        SortedSet<@ShortText String> tags,
        List<@Valid Provenance> sources) {

    public Measure {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(theme, "theme");
        requireNonNull(labels, "labels");
        parameters = List.copyOf(parameters);
        fulfils = Collections.unmodifiableSortedSet(new TreeSet<>(fulfils));
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        sources = List.copyOf(sources);
    }
}
