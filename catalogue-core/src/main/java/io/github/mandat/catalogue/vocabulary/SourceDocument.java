package io.github.mandat.catalogue.vocabulary;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A text, list or table in which facts were read (document source). It is named, never fetched.
 *
 * @param id what {@link Provenance#document()} refers to
 * @param title the source's own title, or a short description where it has none
 * @param publisher who published it
 * @param url where it was found
 * @param date when it was published or, failing that, read
 * @param digest the SHA-256 of the bytes that were read
 * @since 0.1
 */
public record SourceDocument(
        Id<SourceDocument> id,
        @ShortText String title,
        Optional<@ShortText String> publisher,
        Optional<@Pattern(regexp = "https?://[!-~]+") @Size(max = 2000) String> url,
        Optional<LocalDate> date,
        Optional<Digest> digest) {

    public SourceDocument {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(publisher, "publisher");
        requireNonNull(url, "url");
        requireNonNull(date, "date");
        requireNonNull(digest, "digest");
    }
}
