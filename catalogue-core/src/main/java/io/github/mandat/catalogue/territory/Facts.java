package io.github.mandat.catalogue.territory;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.ShortText;
import io.github.mandat.catalogue.vocabulary.SourceDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A document with what someone knows of a territory, beside what a programme says of it. It answers the questions of an
 * assessment.
 *
 * @param id the document's id
 * @param title its title
 * @param version its version
 * @param documents where the facts were read
 * @param territory the territory, with what is known of it
 * @since 0.1
 */
public record Facts(
        Id<Facts> id,
        @ShortText String title,
        @ShortText String version,
        @Size(max = 1000) List<@Valid SourceDocument> documents,
        @Valid Territory territory)
        implements Document {

    public Facts {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(version, "version");
        documents = List.copyOf(documents);
        requireNonNull(territory, "territory");
    }
}
