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
import java.util.ArrayList;
import java.util.Collection;
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

    /** A French programme, version 1, without any pledge. */
    public static Builder builder(Id<Programme> id, String title, String list, Territory territory) {
        return new Builder(id, title, list, territory);
    }

    /** A builder that starts from this programme. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title, list, territory);
        builder.version = version;
        builder.language = language;
        builder.head = head;
        builder.documents.addAll(documents);
        builder.mandate = mandate;
        builder.charters.addAll(charters);
        builder.catalogues.addAll(catalogues);
        builder.chapters.addAll(chapters);
        builder.pledges.addAll(pledges);
        return builder;
    }

    /** Builds programmes. A method that takes a collection replaces what is there, one that takes an item adds it. */
    public static final class Builder {
        private final Id<Programme> id;
        private final String title;
        private final String list;
        private Territory territory;
        private String version = "1";
        private String language = "fr";
        private Optional<String> head = Optional.empty();
        private final List<SourceDocument> documents = new ArrayList<>();
        private Optional<Mandate> mandate = Optional.empty();
        private final SortedSet<Id<Charter>> charters = new TreeSet<>();
        private final SortedSet<Id<Catalogue>> catalogues = new TreeSet<>();
        private final List<Chapter> chapters = new ArrayList<>();
        private final List<Pledge> pledges = new ArrayList<>();

        private Builder(Id<Programme> id, String title, String list, Territory territory) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
            this.list = requireNonNull(list, "list");
            this.territory = requireNonNull(territory, "territory");
        }

        /** Its version. */
        public Builder version(String value) {
            version = value;
            return this;
        }

        /** The language of its texts, ISO 639-1. */
        public Builder language(String value) {
            language = value;
            return this;
        }

        /** The head of the list. */
        public Builder head(String value) {
            head = Optional.of(value);
            return this;
        }

        /** Where it was read. */
        public Builder documents(Collection<SourceDocument> all) {
            documents.clear();
            documents.addAll(all);
            return this;
        }

        /** The mandate that it is for. */
        public Builder mandate(Mandate value) {
            mandate = Optional.of(value);
            return this;
        }

        /** The charters whose clauses its pledges answer. */
        public Builder charters(Collection<Id<Charter>> all) {
            charters.clear();
            charters.addAll(all);
            return this;
        }

        /** The catalogues that it draws on. */
        public Builder catalogues(Collection<Id<Catalogue>> all) {
            catalogues.clear();
            catalogues.addAll(all);
            return this;
        }

        /** Its chapters, each naming its parent. */
        public Builder chapters(Collection<Chapter> all) {
            chapters.clear();
            chapters.addAll(all);
            return this;
        }

        /** What it promises, each in one chapter. */
        public Builder pledges(Collection<Pledge> all) {
            pledges.clear();
            pledges.addAll(all);
            return this;
        }

        /** Adds a chapter. */
        public Builder chapter(Chapter more) {
            chapters.add(more);
            return this;
        }

        /** Adds a pledge. */
        public Builder pledge(Pledge more) {
            pledges.add(more);
            return this;
        }

        /** Adds a source. */
        public Builder document(SourceDocument more) {
            documents.add(more);
            return this;
        }

        /** Where it applies, instead. */
        public Builder territory(Territory value) {
            territory = requireNonNull(value, "value");
            return this;
        }

        /** The programme. */
        public Programme build() {
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
                    pledges);
        }
    }
}
