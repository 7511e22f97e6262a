package io.github.mandat.examples.spark;

import java.util.List;

/** Documents that cannot be evaluated. The message lists all problems, one a line. */
final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidInputException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
    }
}
