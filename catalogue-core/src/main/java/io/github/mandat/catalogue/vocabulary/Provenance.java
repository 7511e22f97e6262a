package io.github.mandat.catalogue.vocabulary;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/**
 * Where something was read (provenance): a document and a place in it.
 *
 * @param document one of the source documents that the same document declares
 * @param line the line, counted from 1
 * @param locator a place in words, where there is no line: "p. 12, tableau 3"
 * @param wording the digest of the original wording, see {@link Digest#ofWording}
 * @since 0.1
 */
public record Provenance(
        Id<SourceDocument> document,
        Optional<@Min(1) @Max(10_000_000) Integer> line,
        Optional<@ShortText String> locator,
        Optional<Digest> wording) {

    public Provenance {
        requireNonNull(document, "document");
        requireNonNull(line, "line");
        requireNonNull(locator, "locator");
        requireNonNull(wording, "wording");
    }

    /** A line of a document. */
    public static Provenance line(String document, int line) {
        return new Provenance(Id.of(document), Optional.of(line), Optional.empty(), Optional.empty());
    }

    /** The place, short: {@code 001:82}, or the document alone where no line is known. */
    @Override
    public String toString() {
        return line.map(number -> document + ":" + number)
                .or(() -> locator.map(place -> document + " (" + place + ")"))
                .orElse(document.value());
    }
}
