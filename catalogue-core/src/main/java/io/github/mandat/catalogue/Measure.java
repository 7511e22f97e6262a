package io.github.mandat.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Parameter;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.ShortText;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collection;
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

    /** A measure of which nothing else is stated. */
    public static Builder builder(Id<Measure> id, String title, Id<Theme> theme) {
        return new Builder(id, title, theme);
    }

    /** A builder that starts from this measure. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title, theme);
        builder.labels = labels;
        builder.parameters.addAll(parameters);
        builder.fulfils.addAll(fulfils);
        builder.tags.addAll(tags);
        builder.sources.addAll(sources);
        return builder;
    }

    /** Builds measures. A method that takes a collection replaces what is there, one that takes an item adds it. */
    public static final class Builder {
        private final Id<Measure> id;
        private final String title;
        private final Id<Theme> theme;
        private Labels labels = Labels.none();
        private final List<Parameter> parameters = new ArrayList<>();
        private final SortedSet<Ref<Clause>> fulfils = new TreeSet<>();
        private final SortedSet<String> tags = new TreeSet<>();
        private final List<Provenance> sources = new ArrayList<>();

        private Builder(Id<Measure> id, String title, Id<Theme> theme) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
            this.theme = requireNonNull(theme, "theme");
        }

        /** What the publisher states of this measure; for what its theme states of it, see {@link Catalogue#labels(Measure)}. */
        public Builder labels(Labels value) {
            labels = value;
            return this;
        }

        /** The quantities in it. */
        public Builder parameters(Collection<Parameter> all) {
            parameters.clear();
            parameters.addAll(all);
            return this;
        }

        /** The clauses that a programme honours by adopting it. */
        public Builder fulfils(Collection<Ref<Clause>> all) {
            fulfils.clear();
            fulfils.addAll(all);
            return this;
        }

        /** Words to find it by. */
        public Builder tags(Collection<String> all) {
            tags.clear();
            tags.addAll(all);
            return this;
        }

        /** Where it is stated. */
        public Builder sources(Collection<Provenance> all) {
            sources.clear();
            sources.addAll(all);
            return this;
        }

        /** Adds a place where the measure is stated. */
        public Builder source(Provenance more) {
            sources.add(more);
            return this;
        }

        /** The measure. */
        public Measure build() {
            return new Measure(id, title, theme, labels, parameters, fulfils, tags, sources);
        }
    }
}
