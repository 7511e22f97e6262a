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

    /** All clauses of all guarantees, in order. */
    public Stream<Clause> clauses() {
        return guarantees.stream().flatMap(guarantee -> guarantee.clauses().stream());
    }
}
