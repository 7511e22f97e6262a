package io.github.mandat.catalogue.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A document is not valid. The message lists its problems, one a line.
 *
 * @since 0.1
 */
public final class InvalidDocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Says that a document has these problems. */
    public InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of the text. */
    public List<Problem> problems() {
        return problems;
    }
}
