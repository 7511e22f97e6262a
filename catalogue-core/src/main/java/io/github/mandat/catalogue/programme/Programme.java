package io.github.mandat.catalogue.programme;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.Catalogue;
import io.github.mandat.catalogue.charter.Charter;
import io.github.mandat.catalogue.territory.Territory;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one list promises in one territory (programme).
 *
 * @param id the programme's id
 * @param title its title
 * @param version its version
 * @param language the language of its texts, ISO 639-1
 * @param list the list's name
 * @param head the head of the list
 * @param documents where it was read
 * @param territory where it applies
 * @param mandate the mandate that it is for
 * @param charters the charters whose clauses its pledges answer
 * @param catalogues the catalogues that it draws on
 * @param chapters its chapters, each naming its parent
 * @param pledges what it promises, each in one chapter
 * @since 0.1
 */
public record Programme(
        Id<Programme> id,
        @ShortText String title,
        @ShortText String version,
        @Pattern(regexp = "[a-z]{2}") String language,
        @ShortText String list,
        Optional<@ShortText String> head,
        @Size(max = 1000) List<@Valid SourceDocument> documents,
        @Valid Territory territory,
        Optional<@Valid Mandate> mandate,
        @Size(max = 100) SortedSet<Id<Charter>> charters,
        @Size(max = 100) SortedSet<Id<Catalogue>> catalogues,
        @Size(min = 1, max = 10_000) List<@Valid Chapter> chapters,
        @Size(max = 100_000) List<@Valid Pledge> pledges)
        implements Document {

    public Programme {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(version, "version");
        requireNonNull(language, "language");
        requireNonNull(list, "list");
        requireNonNull(head, "head");
        requireNonNull(territory, "territory");
        requireNonNull(mandate, "mandate");
        charters = Collections.unmodifiableSortedSet(new TreeSet<>(charters));
        catalogues = Collections.unmodifiableSortedSet(new TreeSet<>(catalogues));
        documents = List.copyOf(documents);
        chapters = List.copyOf(chapters);
        pledges = List.copyOf(pledges);
    }

    /** This programme with these pledges instead of its own. */
    public Programme withPledges(List<Pledge> others) {
        return new Programme(
                id,
                title,
                version,
                language,
                list,
                head,
                documents,
                territory,
                mandate,
                charters,
                catalogues,
                chapters,
                others);
    }

    /** This programme in another territory, or in the same one with more being known of it. */
    public Programme withTerritory(Territory other) {
        return new Programme(
                id,
                title,
                version,
                language,
                list,
                head,
                documents,
                other,
                mandate,
                charters,
                catalogues,
                chapters,
                pledges);
    }
}
