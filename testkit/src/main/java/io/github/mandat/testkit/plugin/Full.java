package io.github.mandat.testkit.plugin;

import java.io.IOException;
import java.io.OutputStream;

/** A disk that is full after some bytes. */
final class Full extends OutputStream {

    private final IOException failure;
    private int room;

    Full(int room, IOException failure) {
        this.room = room;
        this.failure = failure;
    }

    @Override
    public void write(int one) throws IOException {
        if (room-- <= 0) {
            throw failure;
        }
    }
}
