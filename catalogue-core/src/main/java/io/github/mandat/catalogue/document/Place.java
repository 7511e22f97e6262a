package io.github.mandat.catalogue.document;

import static java.util.Objects.requireNonNull;

/**
 * A place in a file.
 *
 * @param file the file's name, as it was given to the reader
 * @param line the line, from 1
 * @param column the column, in characters, from 1
 * @since 0.1
 */
public record Place(String file, int line, int column) {

    public Place {
        requireNonNull(file, "file");
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
