package io.github.mandat.catalogue.programme;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.charter.Clause;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.Provenance;
import io.github.mandat.catalogue.vocabulary.Ref;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The clauses that a programme is exempted from (dérogations).
 *
 * @param id the document's id
 * @param title its title
 * @param version its version
 * @param programme the programme that they are granted to
 * @param documents where they were read
 * @param waivers the exemptions
 * @since 0.1
 */
public record Waivers(
        Id<Waivers> id,
        @ShortText String title,
        @ShortText String version,
        Id<Programme> programme,
        @Size(max = 1000) List<@Valid SourceDocument> documents,
        @Size(max = 1000) List<@Valid Waiver> waivers)
        implements Document {

    /**
     * An exemption from one clause.
     *
     * @param clause the clause
     * @param by who grants it
     * @param why the grounds
     * @param until the last day on which it holds; none: for the whole mandate
     * @param sources where it was read
     */
    public record Waiver(
            Ref<Clause> clause,
            @ShortText String by,
            @ShortText String why,
            Optional<LocalDate> until,
            List<@Valid Provenance> sources) {
        public Waiver {
            requireNonNull(clause, "clause");
            requireNonNull(by, "by");
            requireNonNull(why, "why");
            requireNonNull(until, "until");
            sources = List.copyOf(sources);
        }

        /** Whether the exemption holds on this day. */
        public boolean holdsOn(LocalDate day) {
            return until.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    public Waivers {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(version, "version");
        requireNonNull(programme, "programme");
        documents = List.copyOf(documents);
        waivers = List.copyOf(waivers);
    }
}
