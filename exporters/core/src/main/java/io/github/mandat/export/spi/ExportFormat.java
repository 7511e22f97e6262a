package io.github.mandat.export.spi;

import static java.util.Objects.requireNonNull;

import io.github.mandat.catalogue.vocabulary.Id;

/**
 * A format.
 *
 * @param id its id, a slug: {@code markdown}
 * @param mediaType its media type: {@code text/markdown}
 * @param extension the ending of its files, without a dot: {@code md}
 * @since 0.1
 */
public record ExportFormat(String id, String mediaType, String extension) {

    /** @throws IllegalArgumentException if {@code id} is no slug, {@code mediaType} has no slash, or an argument is blank */
    public ExportFormat {
        Id.of(id);
        requireNonNull(mediaType, "mediaType");
        requireNonNull(extension, "extension");
        if (!mediaType.matches("[!-~]+/[!-~]+") || !extension.matches("[A-Za-z0-9.]+")) {
            throw new IllegalArgumentException("format '" + id + "' needs a media type ('" + mediaType
                    + "') and an extension ('" + extension + "')");
        }
    }

    /** Whether it is text, in UTF-8, that can be shown on a screen as it is. */
    public boolean isText() {
        return mediaType.matches("text/.*|.*[/+](?:json|xml)|application/x-ndjson");
    }
}
