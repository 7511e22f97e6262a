package io.github.mandat.catalogue.charter;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import io.github.mandat.catalogue.vocabulary.Stated;
import io.github.mandat.catalogue.vocabulary.Statement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The guarantees that a programme must contain (charte).
 *
 * @param id the charter's id
 * @param title its title
 * @param publisher who adopted it, as far as the source names anyone
 * @param version its version
 * @param adopted the day it was adopted, or the first of the month where only that is known
 * @param language the language of its texts, ISO 639-1
 * @param documents where it was read
 * @param method what the publisher says about the charter itself
 * @param guarantees what is asked for
 * @param required how many guarantees must be accepted; none: all of them
 * @param accepts the weakest verdict that is accepted of a guarantee
 * @param restatementCounts whether a guarantee that the programme merely restates counts, or only what concrete pledges
 *     back
 * @since 0.1
 */
public record Charter(
        Id<Charter> id,
        @ShortText String title,
        Stated<@ShortText String> publisher,
        @ShortText String version,
        Optional<LocalDate> adopted,
        @Pattern(regexp = "[a-z]{2}") String language,
        @Size(max = 1000) List<@Valid SourceDocument> documents,
        @Size(max = 1000) List<@Valid Statement> method,
        @Size(min = 1, max = 1000) List<@Valid Guarantee> guarantees,
        Optional<@Min(1) @Max(1000) Integer> required,
        Acceptance accepts,
        boolean restatementCounts)
        implements Document {

    /** The weakest verdict that a charter accepts of a guarantee. */
    public enum Acceptance {
        /** Every clause is honoured. */
        SATISFIED,
        /** Every clause is honoured or weakened. */
        WEAKENED,
        /** Some clause is honoured or weakened. */
        PARTIAL
    }

    public Charter {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(publisher, "publisher");
        requireNonNull(version, "version");
        requireNonNull(adopted, "adopted");
        requireNonNull(language, "language");
        documents = List.copyOf(documents);
        method = List.copyOf(method);
        guarantees = List.copyOf(guarantees);
        requireNonNull(required, "required");
        requireNonNull(accepts, "accepts");
    }

    /** A French charter, version 1, that requires every guarantee to be satisfied by concrete pledges. */
    public static Builder builder(Id<Charter> id, String title) {
        return new Builder(id, title);
    }

    /** A builder that starts from this charter. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, title);
        builder.publisher = publisher;
        builder.version = version;
        builder.adopted = adopted;
        builder.language = language;
        builder.documents.addAll(documents);
        builder.method.addAll(method);
        builder.guarantees.addAll(guarantees);
        builder.required = required;
        builder.accepts = accepts;
        builder.restatementCounts = restatementCounts;
        return builder;
    }

    /** Builds charters. A method that takes a collection replaces what is there, one that takes an item adds it. */
    public static final class Builder {
        private final Id<Charter> id;
        private final String title;
        private Stated<String> publisher = Stated.notStated();
        private String version = "1";
        private Optional<LocalDate> adopted = Optional.empty();
        private String language = "fr";
        private final List<SourceDocument> documents = new ArrayList<>();
        private final List<Statement> method = new ArrayList<>();
        private final List<Guarantee> guarantees = new ArrayList<>();
        private Optional<Integer> required = Optional.empty();
        private Acceptance accepts = Acceptance.SATISFIED;
        private boolean restatementCounts = false;

        private Builder(Id<Charter> id, String title) {
            this.id = requireNonNull(id, "id");
            this.title = requireNonNull(title, "title");
        }

        /** Who adopted it, as far as the source names anyone. */
        public Builder publisher(String value) {
            publisher = Stated.of(value);
            return this;
        }

        /** Its version. */
        public Builder version(String value) {
            version = value;
            return this;
        }

        /** The day it was adopted, or the first of the month where only that is known. */
        public Builder adopted(LocalDate value) {
            adopted = Optional.of(value);
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

        /** What the publisher says about the charter itself. */
        public Builder method(Collection<Statement> all) {
            method.clear();
            method.addAll(all);
            return this;
        }

        /** What is asked for. */
        public Builder guarantees(Collection<Guarantee> all) {
            guarantees.clear();
            guarantees.addAll(all);
            return this;
        }

        /** How many guarantees must be accepted; none: all of them. */
        public Builder required(Integer value) {
            required = Optional.of(value);
            return this;
        }

        /** The weakest verdict that is accepted of a guarantee. */
        public Builder accepts(Acceptance value) {
            accepts = value;
            return this;
        }

        /** Whether a guarantee that the programme merely restates counts, or only what concrete pledges back. */
        public Builder restatementCounts(boolean value) {
            restatementCounts = value;
            return this;
        }

        /** Adds a guarantee. */
        public Builder guarantee(Guarantee more) {
            guarantees.add(more);
            return this;
        }

        /** Adds a source. */
        public Builder document(SourceDocument more) {
            documents.add(more);
            return this;
        }

        /** The charter. */
        public Charter build() {
            return new Charter(
                    id,
                    title,
                    publisher,
                    version,
                    adopted,
                    language,
                    documents,
                    method,
                    guarantees,
                    required,
                    accepts,
                    restatementCounts);
        }
    }

    /** All clauses of all guarantees, in order. */
    public Stream<Clause> clauses() {
        return guarantees.stream().flatMap(guarantee -> guarantee.clauses().stream());
    }
}
