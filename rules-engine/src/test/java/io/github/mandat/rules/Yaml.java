package io.github.mandat.rules;

import io.github.mandat.catalogue.document.DocumentType;
import io.github.mandat.catalogue.document.Documents;
import io.github.mandat.catalogue.vocabulary.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Documents written down in a test, without their header. */
final class Yaml {

    private Yaml() {}

    static <D extends Document> D read(DocumentType<D> type, String body) {
        String text = "kind: " + type.kind() + "\nformat: 1\n" + body;
        try {
            return Documents.standard()
                    .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), type.kind() + ".yaml", type)
                    .orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
