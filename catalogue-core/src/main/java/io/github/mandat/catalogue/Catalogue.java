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
import java.util.List;
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
        Labels labels = measure.labels();
        Optional<Theme> theme = theme(measure.theme());
        // A valid catalogue has no cycle of themes; an invalid one built in code must not hang its caller.
        for (int steps = 0; theme.isPresent() && steps < themes.size(); steps++) {
            labels = labels.or(theme.get().labels());
            theme = theme.get().parent().flatMap(this::theme);
        }
        return labels;
    }
}
