package io.github.mandat.catalogue.document;

import io.github.mandat.catalogue.vocabulary.Document;
import java.util.List;
import java.util.Optional;

/**
 * What reading a file gives: the document, or its problems; and where in the file each of its values stands.
 *
 * @param <D> the document's type
 * @since 0.1
 */
public final class Read<D extends Document> {

    private final String file;
    private final Optional<D> document;
    private final List<Problem> problems;
    private final Optional<Node> root;

    Read(String file, Optional<D> document, List<Problem> problems, Optional<Node> root) {
        this.file = file;
        this.document = document;
        this.problems = List.copyOf(problems);
        this.root = root;
    }

    /** The document; empty where it has problems. */
    public Optional<D> document() {
        return document;
    }

    /** All problems, in the order of the text; none where there is a document. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The document.
     *
     * @throws InvalidDocumentException with all problems, if there are any
     */
    public D orThrow() {
        return document.orElseThrow(() -> new InvalidDocumentException(problems));
    }

    /** The place of the value at a JSON Pointer; of the innermost one on the way to it, where that one is absent. */
    public Place place(String pointer) {
        Node.Position at = root.map(node -> node.find(pointer)).orElse(new Node.Position(1, 1));
        return new Place(file, at.line(), at.column());
    }
}
