package io.github.mandat.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Statement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A publisher's versioned set of measures, with its own scales and themes (catalogue, boîte à outils).
 *
 * @param id the catalogue's id
 * @param title its title
 * @param publisher who published it, as far as the source names anyone
 * @param version its version
 * @param date when it was published
 * @param language the language of its texts, ISO 639-1
 * @param documents where it was read
 * @param method what the publisher says about the catalogue itself
 * @param sizes the publisher's size classes
 * @param costs the publisher's cost levels
 * @param themes the tree of themes, each naming its parent
 * @param measures the measures, each in one theme
 * @since 0.1
 */
public record Catalogue(
        Id<Catalogue> id,
        @ShortText String title,
        Stated<@ShortText String> publisher,
        @ShortText String version,
        Optional<LocalDate> date,
        @Pattern(regexp = "[a-z]{2}") String language,
        @Size(max = 1000) List<@Valid SourceDocument> documents,
        @Size(max = 1000) List<@Valid Statement> method,
        Stated<@Valid SizeScale> sizes,
        Stated<@Valid CostScale> costs,
        @Size(min = 1, max = 10_000) List<@Valid Theme> themes,
        @Size(max = 100_000) List<@Valid Measure> measures)
        implements Document {

    public Catalogue {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(publisher, "publisher");
        requireNonNull(version, "version");
        requireNonNull(date, "date");
        requireNonNull(language, "language");
        documents = List.copyOf(documents);
        method = List.copyOf(method);
        requireNonNull(sizes, "sizes");
        requireNonNull(costs, "costs");
        themes = List.copyOf(themes);
        measures = List.copyOf(measures);
    }

    /** A French catalogue, version 1, without any measure. */
    public static Builder builder(Id<Catalogue> id, String title) {
        return new Builder(id, title);
    }

    /** A builder that starts from this catalogue. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title);
        builder.publisher = publisher;
        builder.version = version;
        builder.date = date;
        builder.language = language;
        builder.documents.addAll(documents);
        builder.method.addAll(method);
        builder.sizes = sizes;
        builder.costs = costs;
        builder.themes.addAll(themes);
        builder.measures.addAll(measures);
        return builder;
    }

    /** Builds catalogues. A method that takes a collection replaces what is there, one that takes an item adds it. */
    public static final class Builder {
        private final Id<Catalogue> id;
        private final String title;
        private Stated<String> publisher = Stated.notStated();
        private String version = "1";
        private Optional<LocalDate> date = Optional.empty();
        private String language = "fr";
        private final List<SourceDocument> documents = new ArrayList<>();
        private final List<Statement> method = new ArrayList<>();
        private Stated<SizeScale> sizes = Stated.notStated();
        private Stated<CostScale> costs = Stated.notStated();
        private final List<Theme> themes = new ArrayList<>();
        private final List<Measure> measures = new ArrayList<>();

        private Builder(Id<Catalogue> id, String title) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
        }

        /** Who published it, as far as the source names anyone. */
        public Builder publisher(String value) {
            publisher = Stated.of(value);
            return this;
        }

        /** Its version. */
        public Builder version(String value) {
            version = value;
            return this;
        }

        /** When it was published. */
        public Builder date(LocalDate value) {
            date = Optional.of(value);
            return this;
        }

        /** The language of its texts, ISO 639-1. */
        public Builder language(String value) {
            language = value;
            return this;
        }

        /** Where it was read. */
        public Builder documents(Collection<SourceDocument> all) {
            documents.clear();
            documents.addAll(all);
            return this;
        }

        /** What the publisher says about the catalogue itself. */
        public Builder method(Collection<Statement> all) {
            method.clear();
            method.addAll(all);
            return this;
        }

        /** The publisher's size classes. */
        public Builder sizes(SizeScale value) {
            sizes = Stated.of(value);
            return this;
        }

        /** The publisher's cost levels. */
        public Builder costs(CostScale value) {
            costs = Stated.of(value);
            return this;
        }

        /** The tree of themes, each naming its parent. */
        public Builder themes(Collection<Theme> all) {
            themes.clear();
            themes.addAll(all);
            return this;
        }

        /** The measures, each in one theme. */
        public Builder measures(Collection<Measure> all) {
            measures.clear();
            measures.addAll(all);
            return this;
        }

        /** Adds a theme. */
        public Builder theme(Theme more) {
            themes.add(more);
            return this;
        }

        /** Adds a measure. */
        public Builder measure(Measure more) {
            measures.add(more);
            return this;
        }

        /** Adds a source. */
        public Builder document(SourceDocument more) {
            documents.add(more);
            return this;
        }

        /** The catalogue. */
        public Catalogue build() {
            return new Catalogue(
                    id, title, publisher, version, date, language, documents, method, sizes, costs, themes, measures);
        }
    }

    /** The theme with this id. */
    public Optional<Theme> theme(Id<Theme> wanted) {
        return themes.stream().filter(theme -> theme.id().equals(wanted)).findFirst();
    }

    /** The measure with this id. */
    public Optional<Measure> measure(Id<Measure> wanted) {
        return measures.stream().filter(measure -> measure.id().equals(wanted)).findFirst();
    }

    /** What is stated of a measure: on the measure itself, or else on its theme, or else on that theme's parent, and so on. */
    public Labels labels(Measure measure) {
        return inherited(measure.labels(), measure.theme());
    }

    /** These labels, and those of a theme, its parent, and so on for what they do not state. */
    private Labels inherited(Labels own, Id<Theme> from) {
        Labels labels = own;
        Optional<Theme> theme = theme(from);
        // A valid catalogue has no cycle of themes; an invalid one built in code must not hang its caller.
        for (int steps = 0; theme.isPresent() && steps < themes.size(); steps++) {
            labels = labels.or(theme.get().labels());
            theme = theme.get().parent().flatMap(this::theme);
        }
        return labels;
    }

    /** What is stated of each measure, as {@link #labels(Measure)} says, in the order of the measures. */
    public List<Labels> labels() {
        Map<Id<Theme>, Labels> byTheme = new HashMap<>();
        for (Theme theme : themes) {
            byTheme.putIfAbsent(theme.id(), inherited(Labels.none(), theme.id()));
        }
        return measures.stream()
                .map(measure -> measure.labels().or(byTheme.getOrDefault(measure.theme(), Labels.none())))
                .toList();
    }
}
