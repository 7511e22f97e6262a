package io.github.mandat.rules.assessment;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Digest;
import io.github.mandat.catalogue.vocabulary.Document;
import io.github.mandat.catalogue.vocabulary.Id;
import io.github.mandat.catalogue.vocabulary.ShortText;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document that was judged.
 *
 * @param kind its kind: {@code programme}, {@code charter}…
 * @param id its id
 * @param version its version
 * @param title its title
 * @param digest the digest of its canonical form
 * @param file the file that it was read from, as the reader was given it; none where it was built in code
 * @param sources the titles of its source documents, by their ids
 * @since 0.1
 */
public record DocumentRef(
        @ShortText String kind,
        Id<Document> id,
        @ShortText String version,
        @ShortText String title,
        Digest digest,
        Optional<String> file,
        SortedMap<String, @ShortText String> sources) {

    public DocumentRef {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        requireNonNull(title, "title");
        requireNonNull(digest, "digest");
        requireNonNull(file, "file");
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }
}
